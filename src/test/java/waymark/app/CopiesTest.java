package waymark.app;

import static org.assertj.core.api.Assertions.assertThat;
import static waymark.app.Sessions.topic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import waymark.app.Problem.Kind;
import waymark.model.Status;
import waymark.progress.Conflict;
import waymark.schedule.Box;

/** Copies of the progress file that a sync program leaves: used at once, written with the next change, removed on request. */
class CopiesTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path progress;
    private Path copy;

    /** Here: Vectors done, Limits skipped. In the copy: Matrices done, Limits done, later. */
    @BeforeEach
    void twoDevicesWorkAtOnce() throws Exception {
        file = Sessions.write(folder, Sessions.PLAN);
        progress = folder.resolve("plan.md.progress.jsonl");
        copy = folder.resolve("plan.md.progress.sync-conflict-20261123-101530-ABCDEFG.jsonl");
        tick("Vectors", Status.DONE, Sessions.NOON);
        Path there = Files.createDirectory(folder.resolve("there"));
        Path fileThere = Sessions.write(there, Sessions.PLAN);
        Path progressThere = Files.copy(progress, there.resolve("plan.md.progress.jsonl"));
        tick("Limits", Status.SKIPPED, Clock.offset(Sessions.NOON, Duration.ofHours(1)));
        Session other = Sessions.open(fileThere, Clock.offset(Sessions.NOON, Duration.ofHours(2)));
        other.set(List.of(topic(other, "Matrices")), Status.DONE);
        other.set(List.of(topic(other, "Limits")), Status.DONE);
        Files.move(progressThere, copy);
    }

    private void tick(String text, Status status, Clock clock) throws Exception {
        Session session = Sessions.open(file, clock);
        session.set(List.of(topic(session, text)), status);
    }

    private static Box box(Session session, String text) {
        return session.state().rollup().box(topic(session, text));
    }

    private static List<Conflict> clashes(Session session) {
        return session.state().changes().clashes(session.state().progress());
    }

    @Test
    void aCopyIsUsedAndToldAtOnceAndNothingIsWritten() throws Exception {
        byte[] before = Files.readAllBytes(progress);

        Session session = Sessions.open(file);

        assertThat(box(session, "Vectors")).isEqualTo(Box.DONE);
        assertThat(box(session, "Matrices")).isEqualTo(Box.DONE);
        assertThat(box(session, "Limits")).isEqualTo(Box.DONE);
        assertThat(session.state().problems()).containsExactly(Problem.of(Kind.COPIES_FOUND, 1, 2, 1));
        assertThat(clashes(session)).hasSize(1);
        assertThat(progress).hasBinaryContent(before);
    }

    @Test
    void itIsWrittenWithTheNextChangeAndOnlyOnce() throws Exception {
        Session session = Sessions.open(file);
        session.setNote(topic(session, "Vectors"), "mine");
        session.setNote(topic(session, "Vectors"), "mine too");

        assertThat(session.state().changes().copies()).allMatch(found -> found.isMerged());
        assertThat(Files.readAllLines(progress))
                .containsAll(Files.readAllLines(copy))
                .doesNotHaveDuplicates();
        Files.delete(copy);
        assertThat(box(Sessions.open(file), "Matrices")).isEqualTo(Box.DONE);
    }

    @Test
    void takingInIsIdempotent() throws Exception {
        Sessions.open(file).copies().merge();
        byte[] once = Files.readAllBytes(progress);
        assertThat(Files.readAllLines(progress)).containsAll(Files.readAllLines(copy));

        Session again = Sessions.open(file);
        again.copies().merge();

        assertThat(progress).hasBinaryContent(once);
        assertThat(clashes(again)).hasSize(1);
    }

    @Test
    void theOtherWordCanBeChosenAsAStepThatIsUndone() throws Exception {
        Session session = Sessions.open(file);
        Conflict clash = clashes(session).getFirst();

        assertThat(session.copies().settle(clash, false)).isEqualTo(1);
        assertThat(box(session, "Limits")).isEqualTo(Box.SKIPPED);
        assertThat(clashes(session)).isEmpty();
        assertThat(clashes(Sessions.open(file))).isEmpty();
        assertThat(session.copies().settle(clash, true)).isZero();

        assertThat(session.undo()).isEqualTo(1);
        assertThat(box(session, "Limits")).isEqualTo(Box.DONE);
        assertThat(clashes(session)).hasSize(1);
        assertThat(clashes(Sessions.open(file))).hasSize(1);
    }

    @Test
    void whatHoldsCanBeConfirmedSoThatItIsNoQuestionAnyMore() throws Exception {
        Session session = Sessions.open(file);
        session.copies().settle(clashes(session).getFirst(), true);

        assertThat(box(session, "Limits")).isEqualTo(Box.DONE);
        assertThat(clashes(Sessions.open(file))).isEmpty();
    }

    @Test
    void aCopyIsRemovedOnlyOnRequestAndOnlyWhenNothingOfItIsLost() throws Exception {
        Session session = Sessions.open(file);
        session.copies().remove(copy);
        assertThat(copy).exists();
        assertThat(session.state().problems()).extracting(Problem::kind).contains(Kind.COPY_KEPT);

        session.copies().merge();
        assertThat(copy).exists();
        session.copies().remove(copy);

        assertThat(copy).doesNotExist();
        assertThat(session.state().problems()).isEmpty();
        assertThat(box(session, "Matrices")).isEqualTo(Box.DONE);
    }

    @Test
    void aCopyThatComesWhileOpenIsFoundAndTakenIn() throws Exception {
        Path away = Files.move(copy, folder.resolve("away"));
        Session session = Sessions.open(file);
        session.setNote(topic(session, "Vectors"), "mine");
        assertThat(box(session, "Matrices")).isEqualTo(Box.OPEN);

        byte[] before = Files.readAllBytes(progress);
        Files.move(away, copy);
        session.refresh();
        session.reload();

        assertThat(box(session, "Matrices")).isEqualTo(Box.DONE);
        assertThat(progress).hasBinaryContent(before);
        session.setNote(topic(session, "Vectors"), "mine too");
        assertThat(Files.readAllLines(progress)).containsAll(Files.readAllLines(copy));
    }

    @Test
    void aCopyThatVanishesBeforeItIsWrittenTakesNothingWithIt() throws Exception {
        Session session = Sessions.open(file);
        Files.delete(copy);
        session.setNote(topic(session, "Vectors"), "mine");
        session.refresh();

        assertThat(box(Sessions.open(file), "Matrices")).isEqualTo(Box.DONE);
    }

    @Test
    void aFileOfANewerVersionIsNotWrittenByTakingIn() throws Exception {
        Files.writeString(progress, "{\"v\":2}\n", StandardOpenOption.APPEND);
        byte[] before = Files.readAllBytes(progress);

        Session session = Sessions.open(file);
        session.copies().merge();

        assertThat(box(session, "Matrices")).isEqualTo(Box.DONE);
        assertThat(progress).hasBinaryContent(before);
    }

    @Test
    void aCopyOfANewerVersionIsWrittenOnlyWhenAskedFor() throws Exception {
        Files.writeString(copy, "{\"v\":2}\n", StandardOpenOption.APPEND);
        Session session = Sessions.open(file);
        assertThat(session.state().problems()).extracting(Problem::kind).contains(Kind.COPY_NEWER);

        session.setNote(topic(session, "Vectors"), "mine");
        assertThat(Files.readString(progress)).doesNotContain("\"v\":2");

        session.copies().merge();
        assertThat(Files.readString(progress)).contains("\n{\"v\":2}\n");
        assertThat(session.state().problems()).extracting(Problem::kind).contains(Kind.PROGRESS_NEWER);
        assertThat(session.setNote(topic(session, "Vectors"), "too late")).isZero();
    }

    @Test
    void aCopyFromADeviceWhoseClockIsTenYearsAheadDoesNotOverruleLaterTicks() throws Exception {
        Session other = Sessions.open(
                Sessions.write(folder.resolve("there"), Sessions.PLAN),
                Clock.offset(Sessions.NOON, Duration.ofDays(3653)));
        other.set(List.of(topic(other, "Vectors")), Status.SKIPPED);
        Files.move(folder.resolve("there/plan.md.progress.jsonl"), folder.resolve("plan.md.progress (1).jsonl"));

        Session session = Sessions.open(file);
        assertThat(box(session, "Vectors")).isEqualTo(Box.SKIPPED);
        session.set(List.of(topic(session, "Vectors")), Status.DOING);

        assertThat(box(session, "Vectors")).isEqualTo(Box.DOING);
        assertThat(box(Sessions.open(file), "Vectors")).isEqualTo(Box.DOING);
    }

    @Test
    void aMergeThatFailsIsToldAndMadeAsSoonAsItCanBe() throws Exception {
        Session session = Sessions.open(file);
        Path away = Files.move(progress, folder.resolve("away"));
        Files.createDirectory(progress);
        session.copies().merge();
        assertThat(session.state().saved()).isInstanceOf(SaveState.NotSaved.class);
        assertThat(copy).exists();

        Files.delete(progress);
        Files.move(away, progress);
        session.retrySaving();
        assertThat(session.state().saved()).isInstanceOf(SaveState.Saved.class);
        assertThat(Files.readAllLines(progress)).containsAll(Files.readAllLines(copy));
    }
}
