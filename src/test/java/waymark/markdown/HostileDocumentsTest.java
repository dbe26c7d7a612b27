package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import waymark.document.SourceText;
import waymark.model.FilledBlanks;
import waymark.model.Item;
import waymark.model.PlainEntry;

/** The timeout only tells a hang from a slow machine; how long each takes is measured by hand. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileDocumentsTest {

    static Stream<String> kinds() {
        return HostileDocuments.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsIt(String kind) {
        var source = SourceText.read(HostileDocuments.all().get(kind).get().getBytes(StandardCharsets.UTF_8));
        var roadmap = RoadmapParser.parse(source);
        assertThat(roadmap.root().range().end()).isEqualTo(source.text().length());
        assertThat(roadmap.items().map(Item::marker))
                .allMatch(marker -> source.text().charAt(marker.offset() + 1) == ']');
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsItsEntries(String kind) {
        var source = SourceText.read(HostileDocuments.all().get(kind).get().getBytes(StandardCharsets.UTF_8));
        var entries =
                PlainEntryReader.read(source).stream().filter(PlainEntry::topic).toList();
        var roadmap = RoadmapParser.parse(source, FilledBlanks.NONE, entries);
        assertThat(roadmap.root().range().end()).isEqualTo(source.text().length());
        assertThat(roadmap.items().filter(Item::isEntry)).hasSizeLessThanOrEqualTo(entries.size());
    }

    @Test
    void hasFortyKindsAtLeast() {
        assertThat(Set.copyOf(HostileDocuments.all().keySet())).hasSizeGreaterThan(40);
    }
}
