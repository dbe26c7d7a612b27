package waymark.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import waymark.document.SourceText;
import waymark.document.Splicer;
import waymark.document.StaleEditException;
import waymark.document.TextRange;
import waymark.model.Blank;
import waymark.model.Item;
import waymark.model.Marker;
import waymark.model.Roadmap;
import waymark.model.Section;
import waymark.model.StatusLine;
import waymark.model.Topic;

/** What holds for the roadmap of any text. */
final class RoadmapChecks {
    private RoadmapChecks() {}

    static void check(String text) throws StaleEditException {
        var source = SourceText.read(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        Roadmap roadmap = RoadmapParser.parse(source);
        for (Topic topic : roadmap.topics()) {
            inOrder(topic);
            switch (topic) {
                case Item item -> box(source, item, item.marker());
                case StatusLine choice -> {
                    assertThat(roadmap.topic(choice.phase())).isInstanceOf(Section.class);
                    choice.options().forEach(option -> box(source, choice, option.marker()));
                }
                case Blank field -> assertThat(source.text(field.blank())).matches("_{3,}");
                default -> {}
            }
        }
        assertThat(Splicer.apply(source, List.of())).isEqualTo(source.bytes());
    }

    /** Ranges below lie within, one behind the other; the root's own heading stands anywhere in it. */
    private static void inOrder(Topic topic) {
        int end = topic.range().start();
        for (Topic child : topic.children()) {
            assertThat(child.range().start()).isGreaterThanOrEqualTo(end);
            end = child.range().end();
            assertThat(child.parent()).isEqualTo(topic.index());
        }
        assertThat(end).isLessThanOrEqualTo(topic.range().end());
    }

    private static void box(SourceText source, Topic topic, Marker marker) {
        assertThat(source.text(new TextRange(marker.offset() - 1, marker.offset() + 2)))
                .isEqualTo("[" + marker.mark() + "]");
        assertThat(topic.range().contains(marker.offset())).isTrue();
    }
}
