package waymark.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.SymbolicLinks;

/** Copies of sync programs are known by their names, and nobody else's file is taken for one. */
class ConflictCopiesTest {
    private static final String FILE = "name.md.progress.jsonl";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.md.progress.sync-conflict-20261123-101530-ABCDEFG.jsonl",
                "name.md.progress.sync-conflict-20261123-101530-A2C4E6G.jsonl",
                "name.md.progress.sync-conflict-20161123-101530.jsonl",
                "name.md.progress (laptop's conflicted copy 2026-11-23).jsonl",
                "name.md.progress (Jane Doe's conflicted copy 2026-11-23 (1)).jsonl",
                "name.md.progress (In Konflikt stehende Kopie von Rechner 2026-11-23).jsonl",
                "name.md.progress (Copie en conflit de portable 2026-11-23).jsonl",
                "name.md.progress (Copia en conflicto de portátil 2026-11-23).jsonl",
                "name.md.progress (Copia in conflitto di Anna 2026-11-23).jsonl",
                "name.md.progress (laptop 的冲突副本 2026-11-23).jsonl",
                "name.md.progress (laptop の競合コピー 2026-11-23).jsonl",
                "name.md.progress (conflicted copy 2026-11-23 101530).jsonl",
                "name.md.progress (conflicted copy Jane 2026-11-23 101530).jsonl",
                "name.md.progress (SFConflict jane@example.org 2026-11-23-10-15-30).jsonl",
                "name.md.progress_conflict-20161123-101530.jsonl",
                "name.md.progress_conflict_jane-20161123-101530.jsonl",
                "name.md.progress (SFConflict 2026-11-23-10-15-30).jsonl",
                "name.md.progress-LAPTOP-safeBackup-0001.jsonl",
                "name.md.progress-LAPTOP.jsonl",
                "name.md.progress-DESKTOP-7F3A.jsonl",
                "name.md.progress-Büro-PC (2).jsonl",
                "name.md.progress (1).jsonl",
                "name.md.progress (12).jsonl",
                "name.md.progress 2.jsonl",
            })
    void theCopiesOfSyncProgramsAreKnown(String name) {
        assertThat(ConflictCopies.isKnown(FILE, name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                FILE,
                "name (1).md.progress.jsonl",
                "name.md (laptop's conflicted copy 2026-11-23).progress.jsonl",
                "name.md.progress (1).md.progress.jsonl",
                "name.md.progress 2.progress.jsonl",
                "name 2.md.progress.jsonl",
                "name-LAPTOP.md.progress.jsonl",
                "name.sync-conflict-20261123-101530-ABCDEFG.md.progress.jsonl",
                "other.md.progress (1).jsonl",
                "myname.md.progress (1).jsonl",
                "name.md.progress.backup.jsonl",
                "name.md.progress.jsonl.bak",
                "name.md.progress (2026-11-23).jsonl",
                "name.md.progress ().jsonl",
                "name.md.progress (one).jsonl",
                "name.md.progress (1).json",
                "name.md.progress1.jsonl",
                "name.md.progress-.jsonl",
                "name.md.progress.sync-conflict-2026-ABCDEFG.jsonl",
                "NAME.md.progress (1).jsonl",
                ".name.md.progress (1).jsonl",
            })
    void nothingElseIsTakenForOne(String name) {
        assertThat(ConflictCopies.isKnown(FILE, name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.md.progress.jsonl..path1",
                "name.md.progress.jsonl..path2",
                "name.md.progress.jsonl.conflict1",
                "name.md.progress.conflict1.jsonl",
                "name.md.progress (conflict_on_2026-11-27).jsonl",
                "name.md.progress (conflict #1_on_2026-11-27).jsonl",
                "name.md.progress (conflict_on_2026-11-27) (conflict_on_2026-11-28).jsonl",
                "name.md.progress.Conflict.jsonl",
                "name.md.progress [conflicted].jsonl",
                "name.md.progress (Conflict 2026-11-27 10.15.30).jsonl",
                "name.md.progress_REMOTE_4711.jsonl",
                "name.md.progress.jsonl.orig",
                "name.md.progress.jsonl~HEAD",
                "Name.md.progress - Copy.jsonl",
                "NAME.MD.PROGRESS.JSONL",
                "NAME.MD.PROGRESS.JSONL (of tomorrow)",
                "name.md.progress1.jsonl",
                "name.md.progressX",
            })
    void everyNeighbourIsACopyThatBeginsWithTheNameAndHoldsLines(String name) throws IOException {
        Path file = folder.resolve(FILE);
        Files.writeString(file, "");
        Path other = folder.resolve(name);
        Files.writeString(other, "of no use\n");
        boolean known = ConflictCopies.isKnown(FILE, name);
        assertThat(ConflictCopies.beside(file)).isEqualTo(known ? List.of(other) : List.of());

        Files.writeString(other, ProgressStore.lines(List.of(new Entries().tick("t_1"))), StandardOpenOption.APPEND);

        assertThat(ConflictCopies.beside(file)).containsExactly(other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name.md.progress (1).md.progress.jsonl",
                "name.md.progress (1).md.progress (2).jsonl",
                "other.name.md.progress.jsonl",
                "name.m.progress.jsonl",
                ".name.md.progress.jsonl.tmp"
            })
    void theProgressOfAnotherRoadmapIsNone(String name) throws IOException {
        Files.writeString(folder.resolve(name), ProgressStore.lines(List.of(new Entries().tick("t_1"))));

        assertThat(ConflictCopies.beside(folder.resolve(FILE))).isEmpty();
    }

    @Test
    void theSameNameInOtherLettersIsAnotherRoadmapsWhereThereIsOne() throws IOException {
        Path other = folder.resolve("NAME.md.progress.jsonl");
        Files.writeString(other, ProgressStore.lines(List.of(new Entries().tick("t_1"))));
        assertThat(ConflictCopies.beside(folder.resolve(FILE))).containsExactly(other);

        Files.writeString(folder.resolve("NAME.md"), "- [ ] Mine");

        assertThat(ConflictCopies.beside(folder.resolve(FILE))).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyPlainFilesOfTheFolderAreFound() throws IOException {
        Path elsewhere =
                Files.writeString(Files.createDirectory(folder.resolve("there")).resolve("x.jsonl"), "{}\n");
        SymbolicLinks.create(folder.resolve("name.md.progress (1).jsonl"), elsewhere);
        Files.createDirectory(folder.resolve("name.md.progress (2).jsonl"));
        Files.writeString(folder.resolve("name.md.progress (3).jsonl"), "");
        Files.writeString(folder.resolve("name.md.progress 2.jsonl"), "");

        assertThat(ConflictCopies.beside(folder.resolve(FILE)))
                .isEqualTo(List.of(
                        folder.resolve("name.md.progress (3).jsonl"), folder.resolve("name.md.progress 2.jsonl")));
        assertThat(ConflictCopies.beside(folder.resolve("gone").resolve(FILE))).isEmpty();
    }
}
