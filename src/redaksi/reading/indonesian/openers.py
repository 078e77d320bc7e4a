"""Words that open a sentence with a capital and are no name."""

from redaksi.reading.indonesian import function_words, nouns, verbs

OPENERS = (
    function_words.STOPPERS
    | function_words.ADVERBS
    | function_words.SUBORDINATORS
    | function_words.PRONOUNS
    | function_words.POINTERS
    | function_words.SPEECHLESS
    | function_words.UNBOUND
    | function_words.INNER
    | function_words.OPENERS
    | nouns.COMMON
    | verbs.BEFORE
    | verbs.AFTER
    | verbs.PASSIVE
)
