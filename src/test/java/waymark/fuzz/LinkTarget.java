package waymark.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import waymark.links.LinkPolicy;
import waymark.links.LinkPolicy.Decision;

/** Any text as a link: what is opened is on the web, is mail, or is a file below the roadmap's folder. */
public final class LinkTarget {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private LinkTarget() {}

    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        try (var scratch = new Scratch()) {
            Path roadmap = scratch.file("roadmaps/plan.md", new byte[0]);
            scratch.file("roadmaps/notes/a.md", new byte[0]);
            scratch.file("secret.md", new byte[0]);
            Path folder = roadmap.getParent().toRealPath();
            switch (new LinkPolicy(roadmap).decide(new String(data, UTF_8))) {
                case Decision.Open open ->
                    Scratch.require(SCHEMES.contains(open.uri().getScheme()), "another scheme");
                case Decision.OpenFile open ->
                    Scratch.require(open.file().toRealPath().startsWith(folder), "a file outside");
                case Decision.Jump jump ->
                    Scratch.require(jump.anchor().length() <= data.length * 3, "longer than the link");
                case Decision.Refuse refuse -> Scratch.require(refuse.reason() != null, "no reason");
            }
        }
    }
}
