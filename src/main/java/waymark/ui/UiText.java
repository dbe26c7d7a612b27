package waymark.ui;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.NodeOrientation;
import org.jspecify.annotations.Nullable;
import waymark.app.DateFormats;
import waymark.app.DraftText;
import waymark.app.FindingText;
import waymark.app.Messages;
import waymark.app.OutlookText;
import waymark.app.PeriodName;
import waymark.app.Problem;
import waymark.model.PlannedDuration;
import waymark.model.Roadmap;
import waymark.progress.Period;

/** The window's texts, dates and numbers in the user's language. */
public final class UiText {
    /** The languages with a translation, as BCP 47 tags. */
    public static final List<String> LANGUAGES =
            Stream.concat(Stream.of("en"), Messages.TRANSLATIONS.stream()).toList();

    /** The resource bundle of the window's texts. */
    public static final String BUNDLE = "waymark.ui.messages";

    private static final Set<String> FROM_THE_RIGHT = Set.of("ar", "fa", "he", "ur", "yi");

    private final Messages window;
    private final Locale locale;
    private final Messages messages;
    private final DateFormats dates;

    /** The texts for a locale; English if there is no translation. */
    public UiText(Locale locale) {
        this(new Messages(BUNDLE, locale), new Messages(locale));
    }

    /**
     * Texts from other bundles.
     *
     * @param problems what happened, what was kept, what to do
     */
    public UiText(Messages window, Messages problems) {
        this.locale = window.locale();
        this.dates = new DateFormats(locale);
        this.window = window;
        this.messages = problems;
    }

    /** The locale for dates and numbers. */
    public Locale locale() {
        return locale;
    }

    /** The reading direction of the user's language. */
    public NodeOrientation orientation() {
        return FROM_THE_RIGHT.contains(locale.getLanguage())
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** The name of a language in that language; for an empty tag, the text for the system's language. */
    public String language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        return tag.isEmpty() ? text("preferences.language.system") : language.getDisplayLanguage(language);
    }

    /** The text for a key with its arguments. */
    public String text(String key, Object... arguments) {
        return window.text(key, arguments);
    }

    /** The text for an enum value with its {@linkplain MessageFormat arguments}. */
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

    /** A day, without its year if that is the present one. */
    public String day(LocalDate day, LocalDate today) {
        return dates.day(day, today);
    }

    /** A day with its year. */
    public String date(LocalDate day) {
        return dates.date(day);
    }

    /** A day with its year in full, with its weekday unless that has been said already. */
    public String longDate(LocalDate day, boolean saidWeekday) {
        return dates.longDate(day, saidWeekday);
    }

    /** A month with its year, abbreviated. */
    public String shortMonth(LocalDate day) {
        return dates.shortMonth(day);
    }

    /** The weekday of a day. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    /** Puts a period's suggestions for a review into words. */
    public DraftText drafts() {
        return new DraftText(messages);
    }

    /** Puts an outlook into words: how far, how fast, until when. */
    public OutlookText outlook() {
        return new OutlookText(messages);
    }

    /** Puts the contradictions in a roadmap's plan into words. */
    public FindingText findings(Roadmap roadmap) {
        return new FindingText(messages, roadmap);
    }

    /** The name of a period. */
    public String period(Period period) {
        return PeriodName.of(messages, period);
    }

    /** A time of the day. */
    public String time(LocalTime time) {
        return dates.time(time);
    }

    /** A planned duration, abbreviated; empty if there is none. */
    public String planned(@Nullable PlannedDuration planned) {
        return switch (planned) {
            case null -> "";
            case PlannedDuration.Ongoing ongoing -> text("planned.ongoing");
            case PlannedDuration.Weeks weeks ->
                weeks.min() == weeks.max()
                        ? text("planned.weeks", weeks.min())
                        : text("planned.range", weeks.min(), weeks.max());
        };
    }
}
