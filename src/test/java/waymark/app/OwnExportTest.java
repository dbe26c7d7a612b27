package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.export.MarkdownExport.Marks;
import waymark.export.RichMarkdown;
import waymark.imports.QuotedNote;
import waymark.model.Item;
import waymark.model.Recurrence;
import waymark.model.Topic;
import waymark.model.Tracking;

/** Where an export writes topics of the user's own, and that it writes them once. */
class OwnExportTest {
    @TempDir
    Path folder;

    private Session session;

    private void open(String plan) throws Exception {
        session = Sessions.open(Sessions.write(folder, plan));
        session.track(session.state().roadmap().root(), Optional.of(Tracking.ON));
    }

    private void add(String parent, String text) {
        assertThat(new OwnTopicEdits(session).add(Sessions.topic(session, parent), text))
                .isEqualTo(2);
    }

    private String export() {
        return new String(Export.of(Marks.PLAIN).withOwn().markdown(session.state()), StandardCharsets.UTF_8);
    }

    private List<String> texts() {
        return session.state().roadmap().items().map(Topic::text).toList();
    }

    private void replace() throws Exception {
        Path file = session.state().file();
        Files.writeString(file, export());
        session = Sessions.open(file);
    }

    @Test
    void oneStandsBetweenLinesWithBoxesThatAreTicked() throws Exception {
        open("# A\n\n☐ alpha\n☐ beta\n☐ gamma\n");
        add("alpha", "own");
        session.toggle(List.of(Sessions.topic(session, "beta")));
        assertThat(export()).isEqualTo("# A\n\n☐ alpha\n\n- [ ] own\n\n☑ beta\n☐ gamma\n");
        replace();
        assertThat(texts()).containsExactly("alpha", "own", "beta", "gamma");
        assertThat(session.state().roadmap().items().anyMatch(Item::isOwn)).isFalse();
    }

    @Test
    void oneBelowATrackedHeadingIsLeftOutSinceTheHeadingWouldBeASectionWithIt() throws Exception {
        open("# A\n\n## Alpha\n\nText.\n\n## Beta\n");
        add("Alpha", "own");
        session.toggle(List.of(Sessions.topic(session, "own")));
        assertThat(export()).isEqualTo("# A\n\n## ✅ Alpha\n\nText.\n\n## Beta\n");
        assertThat(Export.of(Marks.PLAIN).withOwn().leftOut(session.state()))
                .extracting(Topic::text)
                .containsExactly("own");
    }

    @Test
    void aLineWithABoxIsNotSwallowed() throws Exception {
        open("[ ] alpha\n[ ] beta\n[ ] gamma\n");
        add("alpha", "own1");
        add("alpha", "own2");
        session.toggle(List.of(Sessions.topic(session, "beta")));
        replace();
        assertThat(texts()).containsExactly("alpha", "own1", "own2", "beta", "gamma");
        String written = Files.readString(session.state().file());
        assertThat(export()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- foo bar baz quux ✅",
                "- <input type=\"checkbox\"> foo bar baz quux",
                "1.  foo bar baz quux",
                "- ✅ foo bar baz quux",
                "> - - foo bar baz quux ✅"
            })
    void itIsIndentedAsFarAsTheWordsAbove(String entry) throws Exception {
        open("# A\n\n" + entry + "\n");
        Item above = session.state().roadmap().items().findFirst().orElseThrow();
        add(above.text(), "own");
        session.setNote(above, "noted");
        session = Sessions.open(Files.write(
                session.state().file(),
                Export.of(Marks.PLAIN)
                        .withOwn()
                        .rich(OffsetDateTime::toLocalDate, RichMarkdown.Form.STANDARD)
                        .markdown(session.state())));
        Topic own = Sessions.topic(session, "own");
        assertThat(own.parent()).isNotZero();
        assertThat(((Item) own).isOwn()).isFalse();
        assertThat(texts()).hasSize(2);
        assertThat(QuotedNote.of(
                        session.state().roadmap(), session.state().roadmap().topic(own.parent())))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Say [hi](http://x.y) *b*",
                "`code` and **more**",
                "<http://x.y> <b>",
                "a &amp; b",
                "snake_case _x_",
                "[x] ~gone~",
                "http://x.y/a_b_c",
                "1. [ ] one: two",
                "![p](q) [^1] \\* |a|"
            })
    void wordsAreReadBackAsTheyAre(String words) throws Exception {
        open("# A\n\n- [ ] foo\n");
        add("foo", words);
        replace();
        assertThat(session.state().roadmap().items().map(item -> (item.number() + " " + item.text()).strip()))
                .containsExactly("foo", words);
        assertThat(session.state().roadmap().items().anyMatch(Item::isOwn)).isFalse();
    }

    @Test
    void twoInTheSameWordsAndThoseBelowARowAreWrittenOnce() throws Exception {
        open("# A\n\n| Topic | Done |\n|---|---|\n| foo | |\n| bar | |\n");
        add("foo", "own");
        add("foo", "own");
        replace();
        assertThat(texts()).containsExactlyInAnyOrder("foo", "bar", "own", "own");
        String written = Files.readString(session.state().file());
        assertThat(export()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"```\nnever closed\n", "<!-- never closed\n"})
    void whatWouldNotBeReadAsATopicIsLeftOutAndTold(String end) throws Exception {
        String plan = "# A\n\n- [ ] foo\n\n## B\n\n- [ ] bar\n\n" + end;
        open(plan);
        add("B", "own");
        add("own", "part");
        add("foo", "other");
        assertThat(Export.of(Marks.PLAIN).withOwn().leftOut(session.state()))
                .extracting(Item::text)
                .containsExactly("own", "part");
        assertThat(export()).isEqualTo(plan.replace("foo\n", "foo\n  - [ ] other\n"));
    }

    @Test
    void whatWouldBeReadBelowAnotherTopicIsMissedToo() throws Exception {
        open("# A\n\n- [ ] foo\n- [ ] bar\n");
        add("foo", "own");
        add("own", "part");
        String right = "# A\n\n- [ ] foo\n  - [ ] own\n    - [ ] part\n- [ ] bar\n";
        String wrong = "# A\n\n- [ ] foo\n- [ ] bar\n  - [ ] own\n    - [ ] part\n";
        assertThat(missing(right)).isEmpty();
        assertThat(missing(wrong)).containsExactly("own");
    }

    private List<String> missing(String written) {
        return OwnTopicRoundTrip.missing(session.state().roadmap(), written.getBytes(StandardCharsets.UTF_8)).stream()
                .map(Item::text)
                .toList();
    }

    private String rich() {
        return new String(
                Export.of(Marks.PLAIN)
                        .withOwn()
                        .rich(OffsetDateTime::toLocalDate, RichMarkdown.Form.STANDARD)
                        .markdown(session.state()),
                StandardCharsets.UTF_8);
    }

    @Test
    void oneThatIsDoneHasItsDateAndItsNote() throws Exception {
        open("# A\n\n- [ ] foo");
        add("foo", "own");
        add("own", "part");
        session.toggle(List.of(Sessions.topic(session, "part")));
        session.setNote(Sessions.topic(session, "own"), "noted");
        assertThat(rich())
                .isEqualTo("# A\n\n- [x] foo\n  - [x] own\n    > [!NOTE]\n    > noted\n    - [x] part ✅ 2026-11-23\n");
    }

    @Test
    void oneOfARoutineIsOpenWhateverTheDay() throws Exception {
        open("# A\n\n## Daily Routine\n\n- [ ] stretch\n");
        add("Daily Routine", "own");
        session.toggle(List.of(Sessions.topic(session, "own")));
        assertThat(rich()).isEqualTo("# A\n\n## Daily Routine\n\n- [ ] stretch\n- [ ] own\n");
    }

    @Test
    void aHeadingRightBehindItStandsApart() throws Exception {
        open("# A\n- [ ] foo\n## B\n- [ ] bar\n");
        add("A", "own");
        assertThat(export()).isEqualTo("# A\n- [ ] foo\n- [ ] own\n\n## B\n- [ ] bar\n");
    }

    @Test
    void itIsDoneAgainAsOftenAsWhatIsBesideIt() throws Exception {
        open("# A\n\n## Every Sunday\n\n- [ ] call home\n");
        add("Every Sunday", "own");
        assertThat(Sessions.item(session, "own").recurrence())
                .isEqualTo(Sessions.item(session, "call home").recurrence())
                .isNotEqualTo(Recurrence.DAILY);
    }

    @Test
    void oneBelowAHeadingThatIsOpenIsLeftOutToo() throws Exception {
        open("# A\n\n## Alpha\n\nText.\n\n## Beta\n");
        add("Alpha", "own");
        add("own", "part");
        assertThat(Export.of(Marks.PLAIN).withOwn().leftOut(session.state()))
                .extracting(Topic::text)
                .containsExactly("own", "part");
        assertThat(export()).isEqualTo("# A\n\n## Alpha\n\nText.\n\n## Beta\n");
    }

    @Test
    void aTopicOfTheFileInTheSameWordsDoesNotStandForOneThatIsNotRead() throws Exception {
        String plan = "# A\n\n## B\n\n- [ ] bar\n- [ ] own\n\n```\nnever closed\n";
        open(plan);
        add("B", "own");
        assertThat(Export.of(Marks.PLAIN).withOwn().leftOut(session.state()))
                .extracting(Topic::text)
                .containsExactly("own");
        assertThat(export()).isEqualTo(plan);
    }
}
