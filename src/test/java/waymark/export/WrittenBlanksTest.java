package waymark.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import waymark.model.FilledBlank;
import waymark.model.FilledBlanks;
import waymark.progress.Change;
import waymark.progress.ChangeMetadata;
import waymark.progress.Entry;
import waymark.progress.KnownTopic;
import waymark.progress.Ledger;
import waymark.progress.TopicSnapshot;

/** What may stand in the blanks of a file that was exported over: what was ever filled in, by what the blank was ever called. */
class WrittenBlanksTest {
    private final List<Entry> entries = new ArrayList<>();

    private ChangeMetadata metadata() {
        return new ChangeMetadata(
                "%026d".formatted(entries.size()), OffsetDateTime.parse("2026-11-23T12:00:00Z"), "test");
    }

    private void fill(String id, @Nullable String value) {
        entries.add(new Change.OfField(metadata(), id, null, value));
    }

    private void call(String id, String label) {
        entries.add(new TopicSnapshot(metadata(), List.of(new KnownTopic(id, "", label, "s_root", ""))));
    }

    private FilledBlanks written() {
        return WrittenBlanks.of(Ledger.of(entries));
    }

    @Test
    void eachValueMayStandBehindEachName() {
        call("f_1", "Start");
        fill("f_1", "one");
        call("f_1", "Start Date");
        fill("f_1", "two");
        call("f_2", "Other");
        assertThat(written().beginningWith("one"))
                .containsExactlyInAnyOrder(
                        new FilledBlank("Start", List.of("one")), new FilledBlank("Start Date", List.of("one")));
        assertThat(written().beginningWith("two")).hasSize(2);
    }

    @Test
    void whereNothingWasFilledInNothingIsWritten() {
        call("f_1", "Start");
        assertThat(written().isEmpty()).isTrue();
        fill("f_1", null);
        fill("f_1", "");
        assertThat(written().isEmpty()).isTrue();
    }

    @Test
    void furtherLinesAreWrittenAsTextOfTheirBlock() {
        call("f_1", "Start");
        fill("f_1", " - one \n  - two\nthree");
        assertThat(written().beginningWith("- one"))
                .containsExactly(new FilledBlank("Start", List.of("- one", "\\- two", "three")));
    }
}
