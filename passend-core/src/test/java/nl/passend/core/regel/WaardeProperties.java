package nl.passend.core.regel;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The laws of Kleene's strong logic; jqwik tries every combination. */
class WaardeProperties {

    @Property
    void volgordeEnGroeperingDoenErNietToe(@ForAll Waarde a, @ForAll Waarde b, @ForAll Waarde c) {
        assertThat(a.en(b)).isEqualTo(b.en(a));
        assertThat(a.of(b)).isEqualTo(b.of(a));
        assertThat(a.en(b).en(c)).isEqualTo(a.en(b.en(c)));
        assertThat(a.of(b).of(c)).isEqualTo(a.of(b.of(c)));
    }

    @Property
    void verdelenEnOpslokken(@ForAll Waarde a, @ForAll Waarde b, @ForAll Waarde c) {
        assertThat(a.en(b.of(c))).isEqualTo(a.en(b).of(a.en(c)));
        assertThat(a.of(b.en(c))).isEqualTo(a.of(b).en(a.of(c)));
        assertThat(a.en(a.of(b))).isEqualTo(a);
        assertThat(a.of(a.en(b))).isEqualTo(a);
    }

    @Property
    void deMorgan(@ForAll Waarde a, @ForAll Waarde b) {
        assertThat(a.en(b).niet()).isEqualTo(a.niet().of(b.niet()));
        assertThat(a.of(b).niet()).isEqualTo(a.niet().en(b.niet()));
        assertThat(a.niet().niet()).isEqualTo(a);
    }

    @Property
    void eenheidEnNul(@ForAll Waarde a) {
        assertThat(a.en(Waarde.VOLDAAN)).isEqualTo(a);
        assertThat(a.of(Waarde.NIET_VOLDAAN)).isEqualTo(a);
        assertThat(a.en(Waarde.NIET_VOLDAAN)).isEqualTo(Waarde.NIET_VOLDAAN);
        assertThat(a.of(Waarde.VOLDAAN)).isEqualTo(Waarde.VOLDAAN);
        assertThat(a.en(a)).isEqualTo(a);
        assertThat(a.of(a)).isEqualTo(a);
    }

    @Property
    void opTweeWaardenIsHetGewoneLogica(@ForAll boolean a, @ForAll boolean b) {
        assertThat(Waarde.als(a).en(Waarde.als(b))).isEqualTo(Waarde.als(a && b));
        assertThat(Waarde.als(a).of(Waarde.als(b))).isEqualTo(Waarde.als(a || b));
        assertThat(Waarde.als(a).niet()).isEqualTo(Waarde.als(!a));
    }

    /** What is told, stays so when more becomes known: a value that cannot be told may become either, no other changes. */
    @Property
    void meerWetenNeemtNietsTerug(@ForAll Waarde a, @ForAll Waarde b, @ForAll boolean blijkt) {
        Waarde later = a == Waarde.NIET_TE_ZEGGEN ? Waarde.als(blijkt) : a;
        assertThat(wordt(a.en(b), later.en(b))).isTrue();
        assertThat(wordt(a.of(b), later.of(b))).isTrue();
        assertThat(wordt(a.niet(), later.niet())).isTrue();
    }

    private static boolean wordt(Waarde eerst, Waarde later) {
        return eerst == Waarde.NIET_TE_ZEGGEN || eerst == later;
    }
}
