package waymark.ui.detail;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import waymark.ui.Words;

/** Shows dates as the reader's locale writes them, and understands that and the ISO form. */
public final class DateText extends StringConverter<LocalDate> {
    private final Words words;
    private final List<DateTimeFormatter> understood;

    /** For the locale of those words. */
    public DateText(Words words) {
        this.words = words;
        this.understood = List.of(
                DateTimeFormatter.ISO_LOCAL_DATE,
                DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(words.locale()),
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT).withLocale(words.locale()));
    }

    @Override
    public String toString(@Nullable LocalDate date) {
        return date == null ? "" : words.date(date);
    }

    @Override
    public @Nullable LocalDate fromString(@Nullable String text) {
        for (DateTimeFormatter format : understood) {
            try {
                return text == null ? null : LocalDate.parse(text.strip(), format);
            } catch (DateTimeException other) {
                continue;
            }
        }
        return null;
    }
}
