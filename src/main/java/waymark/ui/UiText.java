package waymark.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import waymark.app.DateFormats;
import waymark.app.DraftText;
import waymark.app.FindingText;
import waymark.app.Messages;
import waymark.app.OutlookText;
import waymark.app.PeriodName;
import waymark.app.Problem;
import waymark.model.Roadmap;
import waymark.progress.Period;

/** The window's words, dates and numbers in the user's language. */
public final class UiText {
    /** The languages that the words are in, as BCP 47 tags. */
    public static final List<String> LANGUAGES =
            Stream.concat(Stream.of("en"), Messages.TRANSLATIONS.stream()).toList();

    /** The window's words. */
    public static final String BUNDLE = "waymark.ui.messages";

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur", "yi");

    private final Messages window;
    private final Locale locale;
    private final Messages messages;
    private final DateFormats dates;

    /** The words for a locale; English where there are none. */
    public UiText(Locale locale) {
        this(new Messages(BUNDLE, locale), new Messages(locale));
    }

    /**
     * Words from elsewhere.
     *
     * @param problems what happened, what was kept, what to do
     */
    public UiText(Messages window, Messages problems) {
        this.locale = window.locale();
        this.dates = new DateFormats(locale);
        this.window = window;
        this.messages = problems;
    }

    /** The locale that dates and numbers are written for. */
    public Locale locale() {
        return locale;
    }

    /** Where lines begin in the user's language. */
    public NodeOrientation orientation() {
        return FROM_THE_RIGHT.contains(locale.getLanguage())
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** What a language is called in itself; the words for the system's language for an empty tag. */
    public String language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? text("preferences.language.system") : language.getDisplayLanguage(language);
    }

    /** The text of that key with its arguments. */
    public String text(String key, Object... arguments) {
        return window.text(key, arguments);
    }

    /** The text for a value of an enumeration, with its {@linkplain MessageFormat arguments}. */
    public String text(String prefix, Enum<?> value, Object... arguments) {
        return text(prefix + "." + value.name(), arguments);
    }

    /** What happened, what was kept, what to do. */
    public String text(Problem problem) {
        return messages.text(problem);
    }

    /** Why a file can't be used. */
    public String reason(String words) {
        return messages.reason(words);
    }

    /** A day without its year where that is the present one. */
    public String day(LocalDate day, LocalDate today) {
        return dates.day(day, today);
    }

    /** A day with its year. */
    public String date(LocalDate day) {
        return dates.date(day);
    }

    /** A day with its year in full, with its weekday unless that is said already. */
    public String longDate(LocalDate day, boolean saidWeekday) {
        return dates.longDate(day, saidWeekday);
    }

    /** A month with its year, in few letters. */
    public String shortMonth(LocalDate day) {
        return dates.shortMonth(day);
    }

    /** The name of a day's weekday. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** Puts what a period suggests to write into words. */
    public DraftText drafts() {
        return new DraftText(messages);
    }

    /** Puts how far, how fast and until when into words. */
    public OutlookText outlook() {
        return new OutlookText(messages);
    }

    /** Names what contradicts itself in a roadmap's plan. */
    public FindingText findings(Roadmap roadmap) {
        return new FindingText(messages, roadmap);
    }

    /** What a period is called. */
    public String period(Period period) {
        return PeriodName.of(messages, period);
    }

    /** A time of the day. */
    public String time(LocalTime time) {
        return dates.time(time);
    }
}
