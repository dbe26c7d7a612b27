package waymark.app;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The program's words in the user's language, for window and command line alike. */
public final class Messages {
    /** The tags of the languages that there is more than English in. */
    public static final List<String> TRANSLATIONS = List.of("de", "zh");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]+");

    private final ResourceBundle bundle;
    private final Locale locale;

    /** The words for a locale; English where there are none. */
    public Messages(Locale locale) {
        this("waymark.app.messages", locale);
    }

    /** The words of another bundle. */
    public Messages(String bundle, Locale locale) {
        this(bundle(bundle, locale), locale);
    }

    /** Words that were read before. */
    public Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /** A bundle in a language; in English where there is none in it, never in the platform's. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, new Shipped());
    }

    /** Looks for what there is alone: what there isn't would be looked for in every library, at each start. */
    private static final class Shipped extends ResourceBundle.Control {
        @Override
        public List<String> getFormats(String name) {
            return FORMAT_PROPERTIES;
        }

        @Override
        public List<Locale> getCandidateLocales(String name, Locale locale) {
            return super.getCandidateLocales(name, locale).stream()
                    .filter(candidate ->
                            candidate.equals(Locale.ROOT) || TRANSLATIONS.contains(candidate.toLanguageTag()))
                    .toList();
        }

        @Override
        public @Nullable Locale getFallbackLocale(String name, Locale locale) {
            return null;
        }
    }

    /** The locale that dates and numbers are written for. */
    public Locale locale() {
        return locale;
    }

    /** The text of that key with its {@linkplain MessageFormat arguments}; {@link PluralText} says how plurals are written. */
    public String text(String key, Object... arguments) {
        String pattern = bundle.getString(key);
        return arguments.length == 0
                ? pattern
                : new MessageFormat(PluralText.of(pattern, locale, arguments), locale).format(arguments);
    }

    /** What happened, what was kept, what to do. */
    public String text(Problem problem) {
        return text("problem." + problem.kind().name(), problem);
    }

    /** Other words for a problem. */
    public String text(String key, Problem problem) {
        return text(key, problem.details().stream().map(this::reason).toArray());
    }

    /**
     * A reason why a file can't be used, as {@link FailureReasons} gives it: in the user's language where it is one of the
     * program's own, else in the system's words.
     */
    public String reason(String words) {
        var number = NUMBER.matcher(words);
        String key = key(number.replaceAll("n"));
        if (!bundle.containsKey(key)) {
            return words;
        }
        return number.reset().find() ? text(key, number.group()) : text(key);
    }

    static String key(String reason) {
        return "reason." + NO_LETTERS.matcher(reason).replaceAll("-").toLowerCase(Locale.ROOT);
    }
}
