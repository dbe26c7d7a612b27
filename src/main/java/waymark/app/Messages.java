package waymark.app;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The program's texts in the user's language, for the window and the command line. */
public final class Messages {
    /** The language tags of the translations. */
    public static final List<String> TRANSLATIONS = List.of("de", "zh");

    private static final String EUROPE = "150";
    /** The countries for which Java has a form of English: asking Java takes a tenth of a second. */
    private static final Set<String> WITH_ENGLISH = Set.of(
            ("AE AG AI AS AT AU BB BE BI BM BS BW BZ CA CC CH CK CM CX CY CZ DE DG DK DM ER ES FI FJ FK FM FR GB GD GG GH GI GM GS GU"
                            + " GY HK HU ID IE IL IM IN IO IT JE JM KE KI KN KY LC LR LS MG MH MO MP MS MT MU MV MW MY NA NF NG NL"
                            + " NO NR NU NZ PG PH PK PL PN PR PT PW RO RW SB SC SD SE SG SH SI SK SL SS SX SZ TC TK TO TT TV TZ UG"
                            + " UM US VC VG VI VU WS ZA ZM ZW")
                    .split(" "));

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z]+");

    private final ResourceBundle bundle;
    private final Locale locale;

    /** The texts for a locale; English if there is no translation. */
    public Messages(Locale locale) {
        this("waymark.app.messages", locale);
    }

    /** The texts of another bundle. */
    public Messages(String bundle, Locale locale) {
        this(bundle(bundle, locale), spoken(locale));
    }

    /** Texts that have been loaded already. */
    public Messages(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    /**
     * The locale in which the program speaks to a user: the user's own if its language has a translation, otherwise English as it is
     * written in the user's country or, if Java doesn't know that, in Europe. Dates, numbers and plurals have to match the texts around
     * them.
     */
    public static Locale spoken(Locale user) {
        String language = user.getLanguage();
        if (language.equals("en") || TRANSLATIONS.contains(language)) {
            return user;
        }
        String country = user.getCountry();
        return country.isEmpty() ? Locale.ENGLISH : Locale.of("en", WITH_ENGLISH.contains(country) ? country : EUROPE);
    }

    /** A bundle in a language; in English if it isn't translated, never in the platform's language. */
    public static ResourceBundle bundle(String name, Locale locale) {
        return ResourceBundle.getBundle(name, locale, new Shipped());
    }

    /** Only looks for the existing files: looking for others would search every library at each start. */
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

    /** The locale for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The text for a key with its {@linkplain MessageFormat arguments}. See {@link PluralText} for plurals. */
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

    /** Another text for a problem. */
    public String text(String key, Problem problem) {
        return text(key, problem.details().stream().map(this::reason).toArray());
    }

    /**
     * The reason why a file can't be used, as {@link FailureReasons} returns it: in the user's language if it is one of the program's own,
     * otherwise in the system's words.
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
