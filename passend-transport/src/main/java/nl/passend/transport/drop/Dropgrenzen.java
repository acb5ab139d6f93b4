package nl.passend.transport.drop;

import nl.passend.core.api.Experimenteel;

/**
 * How large a zip may unpack.
 *
 * @param onderdelen entries at most
 * @param bytes unpacked bytes of all together
 * @param verhouding unpacked bytes for each packed byte of one entry, above the first megabyte
 */
@Experimenteel
public record Dropgrenzen(int onderdelen, long bytes, int verhouding) {
    /** More than any dossier has: 200 entries, 500 MB, 200 to one. */
    public static final Dropgrenzen GEWOON = new Dropgrenzen(200, 500_000_000, 200);
}
