package waymark.model;

import java.util.function.IntUnaryOperator;
import waymark.document.TextRange;

/**
 * Where what a roadmap says is in another version of it.
 *
 * @param topics the new {@link Topic#index()} of each topic, by its present one
 * @param characters the new offset of each character, by its present one
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
        TextRange range = range(before.range());
        Marker.Sign sign = before.sign();
        int words = sign.words() < 0 ? sign.words() : characters.applyAsInt(sign.words());
        return range == before.range() && words == sign.words()
                ? before
                : new Marker(
                        range,
                        before.mark(),
                        before.form(),
                        words == sign.words() ? sign : new Marker.Sign(sign.done(), sign.open(), words));
    }
}
