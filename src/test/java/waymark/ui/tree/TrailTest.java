package waymark.ui.tree;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import waymark.document.SourceText;
import waymark.markdown.RoadmapParser;
import waymark.model.Roadmap;
import waymark.model.Topic;

class TrailTest {
    private final Roadmap roadmap =
            RoadmapParser.parse(SourceText.read("- [ ] a\n- [ ] b\n- [ ] c\n".getBytes(StandardCharsets.UTF_8)));
    private final Topic a = roadmap.topic(1);
    private final Topic b = roadmap.topic(2);
    private final Topic c = roadmap.topic(3);
    private final NavigationHistory trail = new NavigationHistory();

    @Test
    void leadsBackAndForwardAgain() {
        trail.leave(a);
        trail.leave(b);
        assertThat(trail.back(c)).isSameAs(b);
        assertThat(trail.back(b)).isSameAs(a);
        assertThat(trail.back(a)).isSameAs(a);
        assertThat(trail.forward(a)).isSameAs(b);
        assertThat(trail.forward(b)).isSameAs(c);
        assertThat(trail.forward(c)).isSameAs(c);
    }

    @Test
    void aNewLeapCutsTheWayForward() {
        trail.leave(a);
        trail.back(b);
        trail.leave(a);
        assertThat(trail.forward(c)).isSameAs(c);
        assertThat(trail.back(c)).isSameAs(a);
    }

    @Test
    void whatIsGoneIsFollowedToWhatTookItsPlace() {
        trail.leave(a);
        trail.leave(b);
        trail.follow(topic -> topic == a ? c : topic);
        assertThat(trail.back(a)).isSameAs(b);
        assertThat(trail.back(b)).isSameAs(c);
    }
}
