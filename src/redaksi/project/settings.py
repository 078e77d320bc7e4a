"""Django's settings, made from the typed environment. See docs/reference/settings.md."""

from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.utils.functional import lazy
from django.utils.translation import gettext_lazy as _

from redaksi.project.database import connection_settings
from redaksi.project.env import read_environment
from redaksi.project.secrets import kept_secret

ENVIRONMENT = read_environment()
PACKAGE = Path(__file__).resolve().parent.parent
DATA = ENVIRONMENT.data

DEBUG = ENVIRONMENT.debug
SECRET_KEY = lazy(kept_secret, str)(DATA / "secrets", "django")  # made at first use, not at import
PORTAL_URL = ENVIRONMENT.portal_url
DESK_URL = ENVIRONMENT.desk_url
ALLOWED_HOSTS = sorted(
    {urlsplit(url).hostname or "" for url in (PORTAL_URL, DESK_URL)}
    | {"localhost", "127.0.0.1", "[::1]"}
)
CSRF_TRUSTED_ORIGINS = [DESK_URL]
SECURE = DESK_URL.startswith("https://")

INSTALLED_APPS = [
    "redaksi.desk",
    "redaksi.portal",
    "redaksi.comments",
    "redaksi.banners",
    "redaksi.polls",
    "redaksi.audience",
    "redaksi.stories",
    "redaksi.press",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.users",
    "wagtail.search",
    "wagtail.embeds",
    "wagtail.sites",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "redaksi.project.compression.PortalGzip",
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

# Wagtail reverses its own addresses anywhere, so the desk's table is the default one; the portal's
# handler sets its own table on each request, and nothing of the desk can be reached through it.
ROOT_URLCONF = "redaksi.project.urls.desk"
PORTAL_URLCONF = "redaksi.project.urls.portal"

TEMPLATES: list[dict[str, Any]] = [
    {
        "NAME": "portal",
        "BACKEND": "django.template.backends.jinja2.Jinja2",
        "DIRS": [PACKAGE / "portal" / "look"],
        "APP_DIRS": False,
        "OPTIONS": {"environment": "redaksi.portal.look.environment"},
    },
    {
        "NAME": "desk",
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    },
]

DATABASES: dict[str, Any] = {"default": connection_settings(ENVIRONMENT)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "audience.User"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
]

LANGUAGE_CODE = ENVIRONMENT.language
LANGUAGES = [("id", _("Indonesian")), ("en", _("English"))]
# The second has what Wagtail's Indonesian lacks, its scripts' words among it.
LOCALE_PATHS = [PACKAGE / "locale", PACKAGE / "desk" / "locale"]
TIME_ZONE = ENVIRONMENT.time_zone
USE_TZ = True
USE_I18N = True

STATIC_URL = "/static/"
MEDIA_URL = "/media/"
MEDIA_ROOT = DATA / "media"
STORAGES: dict[str, Any] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}

SESSION_COOKIE_NAME = "redaksi_desk"
SESSION_COOKIE_SECURE = SECURE
CSRF_COOKIE_SECURE = SECURE
CSRF_COOKIE_HTTPONLY = False  # Wagtail's admin scripts read it
X_FRAME_OPTIONS = "SAMEORIGIN"  # the desk frames its own previews
SECURE_REFERRER_POLICY = "same-origin"
DATA_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024

EDITION = ENVIRONMENT.edition
EDITION_BUCKET = ENVIRONMENT.bucket  # where it is set, sheets are there and not in the folder
SHELF_MEMORY = ENVIRONMENT.shelf_memory * 1024 * 1024
CACHES_IN_FRONT = ENVIRONMENT.caches
VERIFY_AT = ENVIRONMENT.verify_at
STORY_ADDRESS = ENVIRONMENT.story_address
STORY_PREVIEW = "redaksi.portal.preview.story_preview"

WAGTAIL_SITE_NAME = "Redaksi"
WAGTAILADMIN_BASE_URL = DESK_URL
WAGTAILIMAGES_IMAGE_MODEL = "stories.Photo"
# What cameras of press photographers give, whole. A small file may unfold to gigabytes.
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 120_000_000
WAGTAILIMAGES_MAX_UPLOAD_SIZE = 40 * 1024 * 1024
WAGTAILIMAGES_IMAGE_FORM_BASE = "redaksi.desk.forms.pictures.PhotoForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "jpg", "jpeg", "png", "webp"]
WAGTAIL_ENABLE_UPDATE_CHECK = False  # a newsroom's machine calls nobody by itself
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAIL_I18N_ENABLED = False
WAGTAILSEARCH_BACKENDS = {
    "default": {"BACKEND": "wagtail.search.backends.database", "SEARCH_CONFIG": "indonesian"},
}
WAGTAILADMIN_PERMITTED_LANGUAGES = [("id", "Bahasa Indonesia"), ("en", "English")]

LOGGING: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"line": {"format": "{asctime} {levelname} {name}: {message}", "style": "{"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "line"}},
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {"redaksi": {"level": "INFO"}},
}
