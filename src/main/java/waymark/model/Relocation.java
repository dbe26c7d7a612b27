package waymark.model;

import java.util.function.IntUnaryOperator;
import waymark.document.TextRange;

/**
 * Maps the topics and characters of a roadmap to another version of it.
 *
 * {@snippet :
 * var plan = RoadmapParser.parse(SourceText.read("- [ ] Sets\n- [ ] Maps\n".getBytes(UTF_8)));
 * // One more entry of 11 characters above.
 * var later = new Relocation(index -> index + 1, offset -> offset + 11);
 * plan.topic(2).range();   // TextRange[start=11, end=21]
 * plan.topic(2).relocated(later, List.of()).range();   // TextRange[start=22, end=32]
 * }
 *
 * @param topics maps the {@link Topic#index()} of each topic to the new one
 * @param characters maps the offset of each character to the new one
 */
public record Relocation(IntUnaryOperator topics, IntUnaryOperator characters) {
    int index(int before) {
        return topics.applyAsInt(before);
    }

    TextRange range(TextRange before) {
        int start = characters.applyAsInt(before.start());
        int end = characters.applyAsInt(before.end());
        return start == before.start() && end == before.end() ? before : new TextRange(start, end);
    }

    Marker marker(Marker before) {
        Marker.Sign sign = before.sign();
        return new Marker(
                characters.applyAsInt(before.offset()),
                before.length(),
                before.mark(),
                before.form(),
                sign.words() < 0
                        ? sign
                        : new Marker.Sign(sign.done(), sign.open(), characters.applyAsInt(sign.words())));
    }
}
