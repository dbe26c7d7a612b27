package waymark.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import waymark.SymbolicLinks;
import waymark.links.LinkPolicy.Decision;
import waymark.links.LinkPolicy.Reason;

/** A roadmap is someone else's text: what its links may reach, and what they may not. */
class LinkPolicyTest {
    @TempDir
    Path outside;

    private Path folder;
    private LinkPolicy policy;

    @BeforeEach
    void writeFiles() throws IOException {
        folder = Files.createDirectories(outside.resolve("roadmaps"));
        Files.createDirectories(folder.resolve("notes/deep"));
        for (String name : new String[] {
            "plan.md",
            "notes/a b.txt",
            "notes/deep/picture.PNG",
            "run.sh",
            "page.html",
            "noend",
            ".md",
            "日本.pdf",
            "a%20b.md"
        }) {
            Files.writeString(folder.resolve(name), "x");
        }
        Files.writeString(outside.resolve("secret.md"), "x");
        Files.createDirectories(outside.resolve("roadmaps-2"));
        Files.writeString(outside.resolve("roadmaps-2/other.md"), "x");
        policy = new LinkPolicy(folder.resolve("plan.md"));
    }

    private Reason reason(String link) {
        assertThat(policy.decide(link)).isInstanceOf(Decision.Refuse.class);
        return ((Decision.Refuse) policy.decide(link)).reason();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org",
        "HTTP://example.org/a?b=c&d#e, http://example.org/a?b=c&d#e",
        "https://example.org/a b|c, https://example.org/a%20b%7Cc",
        "https://example.org/%E4%B8%AD, https://example.org/%E4%B8%AD",
        "https://example.org/100%, https://example.org/100%25",
        "https://de.wikipedia.org/wiki/Größe, https://de.wikipedia.org/wiki/Gr%C3%B6%C3%9Fe",
        "https://bücher.example/, https://xn--bcher-kva.example/",
        "https://example.org:8080/a[1]#b[2], https://example.org:8080/a%5B1%5D#b%5B2%5D",
        "https://en.wikipedia.org/wiki/C_(language), https://en.wikipedia.org/wiki/C_(language)",
        "http://[2001:db8::1]/, http://[2001:db8::1]/",
        "https://example.org/#/a#b, https://example.org/#/a%23b",
        "https://example.org/'a\"b', https://example.org/'a%22b'",
        "'  https://example.org  ', https://example.org",
        "mailto:kim@example.org, mailto:kim@example.org",
        "MAILTO:kim@example.org?subject=Hello you, mailto:kim@example.org?subject=Hello%20you",
        "mailto:kim@example.org?body=one%0D%0Atwo, mailto:kim@example.org?body=one%0D%0Atwo"
    })
    void theWebAndMailAreOpened(String link, String expected) {
        assertThat(policy.decide(link)).isEqualTo(new Decision.Open(URI.create(expected)));
    }

    @ParameterizedTest
    @CsvSource({"#1-phase-1, 1-phase-1", "#%E4%B8%AD, 中", "#, ''", "plan.md#top, top", "./plan.md#top, top"})
    void aPlaceInTheRoadmapIsJumpedTo(String link, String anchor) {
        assertThat(policy.decide(link)).isEqualTo(new Decision.Jump(anchor));
    }

    @ParameterizedTest
    @CsvSource({
        "notes/a%20b.txt, notes/a b.txt",
        "notes/a b.txt, notes/a b.txt",
        "./notes/../notes/deep/picture.PNG?raw=true#top, notes/deep/picture.PNG",
        "%E6%97%A5%E6%9C%AC.pdf, 日本.pdf",
        "a%2520b.md, a%20b.md"
    })
    void aPlainFileOfTheFolderIsOpened(String link, String file) throws IOException {
        assertThat(policy.decide(link))
                .isEqualTo(new Decision.OpenFile(folder.resolve(file).toRealPath()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "javascript://example.org/%0aalert(1)",
                "vbscript:msgbox(1)",
                "data:text/html,<script>alert(1)</script>",
                "data:image/png;base64,AAAA",
                "file:///etc/passwd",
                "FILE:///C:/Windows/System32/calc.exe",
                "file://host/share/a.md",
                "file:plan.md",
                "jar:file:///a.jar!/b",
                "ftp://example.org/a.md",
                "smb://host/share",
                "ssh://host",
                "telnet://host",
                "ldap://host/x",
                "about:blank",
                "chrome://settings",
                "view-source:https://example.org",
                "blob:https://x/y",
                "ms-msdt:/id",
                "ms-settings:",
                "search-ms:query=x",
                "vscode://file/etc/passwd",
                "steam://run/1",
                "x-apple.systempreferences:",
                "tel:+1",
                "sms:+1",
                "intent://x#Intent;end",
                "C:\\Windows\\a.md",
                "c:/a.md",
                "C:a.md",
                "http+unix://x",
                "notes/a b.txt:stream.txt",
                "javascript%3Aalert(1).md",
                "%6Aavascript:alert(1)"
            })
    void anyOtherSchemeIsRefused(String link) {
        assertThat(reason(link)).isEqualTo(Reason.SCHEME);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../secret.md",
                "notes/../../secret.md",
                "%2e%2e/secret.md",
                "..%2fsecret.md",
                "%2e%2e%2fsecret.md",
                "../roadmaps-2/other.md",
                "notes/deep/../../../secret.md",
                "/etc/hosts.txt",
                "%2Fetc%2Fhosts.txt",
                "//host/share/a.md",
                "///etc/hosts.txt",
                "\\\\host\\share\\a.md",
                "%5C%5Chost%5Cshare%5Ca.md",
                "..\\secret.md",
                "..%5csecret.md",
                "\\etc\\hosts.txt",
                "\\/host/a.md",
                "/\\host/a.md",
                "~/a.md",
                "~root/a.md",
                "./../secret.md",
                ".././/secret.md",
                "notes/..\\..\\secret.md"
            })
    void whatLiesOutsideTheFolderIsRefused(String link) {
        assertThat(reason(link)).isEqualTo(Reason.OUTSIDE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "run.sh",
                "page.html",
                "noend",
                ".md",
                "notes",
                "notes/",
                ".",
                "./",
                "a.exe",
                "a.md.exe",
                "a.bat",
                "a.desktop",
                "a.lnk",
                "a.url",
                "a.app/",
                "a.md/",
                "a.hta",
                "a.jar",
                "a.docm",
                "a.md.",
                "a.md%20"
            })
    void filesThatMayRunAreRefused(String link) throws IOException {
        Files.createDirectories(folder.resolve("a.md"));
        assertThat(reason(link)).isEqualTo(Reason.FILE_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gone.md",
                "../roadmaps/gone.md",
                "%252e%252e/secret.md",
                "%252e%252e%252fsecret.md",
                "notes/gone/a.md"
            })
    void aFileThatIsNotThereIsRefused(String link) {
        assertThat(reason(link)).isEqualTo(Reason.MISSING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java\nscript:alert(1)",
                "java\tscript:alert(1)",
                "\u0001javascript:alert(1)",
                "https://example.org/\u0000",
                "plan.md\u0000.png",
                "notes/a%00.txt",
                "notes%0a.md",
                "https://example.org/\r\nX: y",
                "https://\u202egro.elpmaxe",
                "notes/\u202etxt.exe",
                "a\u2028b.md",
                "a\u0085b.md",
                "\ud800.md",
                "https://a\u2066b.org",
                "plan.md%0d%0a"
            })
    void charactersThatHideALinkAreRefused(String link) {
        assertThat(reason(link)).isEqualTo(Reason.HIDDEN_CHARACTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "?",
                "?a=b",
                "#%zz",
                "%",
                "%e4%b8.md",
                "http:",
                "https:example.org",
                "https:/example.org",
                "https://",
                "https:///a",
                "https://#a",
                "https:\\\\example.org",
                "https://example.org\\@evil.example/",
                "https://example.org@evil.example/",
                "https://user:word@evil.example/",
                "https://exa mple.org/",
                "https://example.org%2f@evil.example/",
                "https://a,b/",
                "https://ex\u200bample.org/",
                "https://example.org/%00",
                "https://[::1/",
                "mailto:",
                "mailto:nobody",
                "mailto:-x@example.org",
                "mailto://x@example.org",
                "mailto:a@b?attach=/etc/passwd",
                "mailto:a@b?subject=x&Attachment=/etc/passwd",
                "mailto:a@b%0d%0aBcc:c@d",
                "mailto:a@b?subject=x%0aBcc:%20c@d",
                "mailto:a%00@b",
                "mailto:a@b?%61ttach=/etc/passwd",
                "mailto:\\\\a@b"
            })
    void addressesThatMeanTwoThingsAreRefused(String link) {
        assertThat(reason(link)).isEqualTo(Reason.MALFORMED);
    }

    static String[] hugeLinks() {
        return new String[] {
            "https://example.org/" + "a".repeat(5_000),
            "a/".repeat(1_000_000) + "b.md",
            "#".repeat(10_000_000),
            "../".repeat(100_000) + "etc/a.md",
            "%".repeat(5_000),
            "a".repeat(10_000_000) + ":"
        };
    }

    @ParameterizedTest
    @MethodSource("hugeLinks")
    void hugeLinksAreRefusedUnread(String link) {
        assertThat(reason(link)).isEqualTo(Reason.TOO_LONG);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkThatLeadsOutOfTheFolderIsRefused() throws IOException {
        SymbolicLinks.create(folder.resolve("innocent.md"), outside.resolve("secret.md"));
        SymbolicLinks.create(folder.resolve("up"), outside);
        SymbolicLinks.create(folder.resolve("chain.md"), folder.resolve("innocent.md"));
        assertThat(reason("innocent.md")).isEqualTo(Reason.OUTSIDE);
        assertThat(reason("up/secret.md")).isEqualTo(Reason.OUTSIDE);
        assertThat(reason("chain.md")).isEqualTo(Reason.OUTSIDE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSymbolicLinkToAProgramIsRefusedWhateverItIsCalled() throws IOException {
        SymbolicLinks.create(folder.resolve("readme.md"), folder.resolve("run.sh"));
        SymbolicLinks.create(folder.resolve("loop.md"), folder.resolve("loop.md"));
        SymbolicLinks.create(folder.resolve("null.txt"), Path.of("/dev/null"));
        assertThat(reason("readme.md")).isEqualTo(Reason.FILE_TYPE);
        assertThat(reason("loop.md")).isEqualTo(Reason.MALFORMED);
        assertThat(reason("null.txt")).isEqualTo(Reason.OUTSIDE);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFolderThatIsItselfReachedByASymbolicLinkIsFine() throws IOException {
        Path alias = SymbolicLinks.create(outside.resolve("alias"), folder);
        assertThat(new LinkPolicy(alias.resolve("plan.md")).decide("notes/a%20b.txt"))
                .isEqualTo(new Decision.OpenFile(folder.resolve("notes/a b.txt").toRealPath()));
    }
}
