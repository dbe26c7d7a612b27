package waymark.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Roadmap;
import waymark.model.Topic;

class NavigationHistoryTest {
    private final Roadmap roadmap =
            RoadmapParser.parse(SourceText.read("- [ ] a\n- [ ] b\n- [ ] c\n".getBytes(StandardCharsets.UTF_8)));
    private final Topic a = roadmap.topic(1);
    private final Topic b = roadmap.topic(2);
    private final Topic c = roadmap.topic(3);
    private final NavigationHistory history = new NavigationHistory();

    @Test
    void leadsBackAndForwardAgain() {
        history.leave(a);
        history.leave(b);
        assertThat(history.back(c)).isSameAs(b);
        assertThat(history.back(b)).isSameAs(a);
        assertThat(history.back(a)).isSameAs(a);
        assertThat(history.forward(a)).isSameAs(b);
        assertThat(history.forward(b)).isSameAs(c);
        assertThat(history.forward(c)).isSameAs(c);
    }

    @Test
    void aNewLeapCutsTheWayForward() {
        history.leave(a);
        history.back(b);
        history.leave(a);
        assertThat(history.forward(c)).isSameAs(c);
        assertThat(history.back(c)).isSameAs(a);
    }

    @Test
    void whatIsGoneIsFollowedToWhatTookItsPlace() {
        history.leave(a);
        history.leave(b);
        history.follow(topic -> topic == a ? c : topic);
        assertThat(history.back(a)).isSameAs(b);
        assertThat(history.back(b)).isSameAs(c);
    }
}
