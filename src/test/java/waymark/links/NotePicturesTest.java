package waymark.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.SymbolicLinks;
import waymark.links.LinkPolicy.Decision;

/** Pictures of notes lie in a folder of their own beside the roadmap, and nowhere else. */
class NotePicturesTest {
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    @TempDir
    Path folder;

    private static String target(String markdown) {
        var target = Pattern.compile("!\\[[^]]*]\\(([^)]*)\\)").matcher(markdown);
        assertThat(target.matches()).as(markdown).isTrue();
        return target.group(1);
    }

    private List<Path> all() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.md", "my plan (2026) #1 100%.md", "学习 路线.md"})
    void oneIsKeptOnceAndFoundByWhatStandsForIt(String name) throws Exception {
        Path roadmap = Files.writeString(folder.resolve(name), "# Plan\n");
        var pictures = new NotePictures(roadmap);
        String markdown = pictures.keep(PNG, "a [b] c");
        assertThat(markdown).startsWith("![a b c](");
        assertThat(pictures.keep(PNG, "a [b] c")).isEqualTo(markdown);
        assertThat(all()).hasSize(2);
        assertThat(new LinkPolicy(roadmap).decide(target(markdown)))
                .isInstanceOfSatisfying(
                        Decision.OpenFile.class,
                        found -> assertThat(PictureFile.read(found.file())).isPresent());
    }

    @Test
    void aFilesNameSaysWhatItShowsAndOnlyPicturesAreKept() throws Exception {
        var pictures = new NotePictures(Files.writeString(folder.resolve("plan.md"), "# Plan\n"));
        assertThat(pictures.keep(Files.write(folder.resolve("sketch.PNG"), PNG)))
                .startsWith("![sketch](plan.md.pictures/");
        Path script = Files.writeString(folder.resolve("evil.png"), "#!/bin/sh\nrm -rf /\n");
        assertThatThrownBy(() -> pictures.keep(script)).hasMessageContaining("isn’t a picture");
        byte[] huge = PNG.clone();
        huge[16] = 0x7f;
        assertThatThrownBy(() -> pictures.keep(huge, "")).hasMessageContaining("isn’t a picture");
        assertThatThrownBy(() -> pictures.keep("GIF".getBytes(StandardCharsets.US_ASCII), ""))
                .hasMessageContaining("isn’t a picture");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need rights there")
    void aFolderOrFileThatIsALinkIsRefused() throws Exception {
        Path roadmap = Files.writeString(folder.resolve("plan.md"), "# Plan\n");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path own = folder.resolve("plan.md.pictures");
        SymbolicLinks.create(own, elsewhere);
        assertThatThrownBy(() -> new NotePictures(roadmap).keep(PNG, ""))
                .hasMessageContaining("is a link, or isn’t a folder");
        Files.delete(own);
        Files.writeString(own, "a file");
        assertThatThrownBy(() -> new NotePictures(roadmap).keep(PNG, ""))
                .hasMessageContaining("is a link, or isn’t a folder");
        Files.delete(own);
        String name = target(new NotePictures(roadmap).keep(PNG, "")).substring("plan.md.pictures/".length());
        Files.delete(own.resolve(name));
        SymbolicLinks.create(own.resolve(name), elsewhere.resolve("made"));
        assertThatThrownBy(() -> new NotePictures(roadmap).keep(PNG, "")).isInstanceOf(IOException.class);
        Files.delete(own.resolve(name));
        Files.writeString(own.resolve(name), "something else");
        assertThatThrownBy(() -> new NotePictures(roadmap).keep(PNG, "")).isInstanceOf(IOException.class);
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(own.resolve(name)).hasContent("something else");
    }
}
