from django.contrib.postgres.indexes import GinIndex
from django.contrib.postgres.search import SearchVector
from django.db import migrations

# Wagtail's index knew stories before; the desk asks the table itself now.
FORGET = """
DELETE FROM wagtailsearch_indexentry entry USING django_content_type kind
WHERE entry.content_type_id = kind.id AND kind.app_label = 'stories' AND kind.model = 'story'
"""


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0006_search"),
        ("wagtailsearch", "0005_create_indexentry"),
    ]

    operations = [
        migrations.AddIndex(
            model_name="story",
            index=GinIndex(SearchVector("headline", config="simple"), name="story_by_headline"),
        ),
        migrations.RunSQL(FORGET, migrations.RunSQL.noop),
    ]
