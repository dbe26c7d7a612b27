package waymark.ui.controls;

import java.time.DateTimeException;
import java.time.LocalDate;
import javafx.application.Platform;
import javafx.beans.property.StringProperty;
import javafx.scene.control.DatePicker;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import waymark.ui.UiText;

/**
 * A date field that can be typed in. Each letter updates the draft: an ISO date if the text can be read as a date, the text itself
 * otherwise. A DatePicker would clear a text that it can't read, so this one is told that the text is how its value is written.
 */
public final class DateInput extends DatePicker {
    private final StringProperty draft;
    private final DateText text;
    private boolean typing;
    private boolean clearing;

    /** @param keep runs when a date was chosen or typing is finished */
    public DateInput(StringProperty draft, Runnable keep, UiText words) {
        this.draft = draft;
        this.text = new DateText(words);
        setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable LocalDate date) {
                // The control asks before it clears its value for a text that isn't a date.
                clearing = date == null;
                Platform.runLater(() -> clearing = false);
                return shown();
            }

            @Override
            public @Nullable LocalDate fromString(@Nullable String typed) {
                return text.fromString(typed);
            }
        });
        setPromptText(words.text("detail.date.prompt"));
        draft.subscribe((before, now) -> write());
        write();
        getEditor().textProperty().subscribe((before, now) -> type(now));
        valueProperty().subscribe((before, chosen) -> {
            if (chosen != null && !chosen.equals(date())) {
                draft.set(chosen.toString());
                keep.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                keep.run();
            }
        });
    }

    private @Nullable LocalDate date() {
        try {
            return LocalDate.parse(draft.get().strip());
        } catch (DateTimeException free) {
            return null;
        }
    }

    private String shown() {
        LocalDate date = date();
        return date == null ? draft.get() : text.toString(date);
    }

    private void type(String typed) {
        if (clearing && typed.isEmpty()) {
            clearing = false;
            getEditor().setText(shown());
        } else if (!typed.equals(shown())) {
            typing = true;
            LocalDate date = text.fromString(typed);
            draft.set(date == null ? typed.strip() : date.toString());
            typing = false;
        }
    }

    private void write() {
        // While the user is typing, the control would write the date out in full.
        if (!typing) {
            setValue(date());
            getEditor().setText(shown());
        }
    }
}
