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
