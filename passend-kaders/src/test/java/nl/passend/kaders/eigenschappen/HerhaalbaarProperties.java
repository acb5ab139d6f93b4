package nl.passend.kaders.eigenschappen;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.passend.core.beoordeling.Beoordeling;

class HerhaalbaarProperties extends Gevallen {

    /** Another judge, from kaders read anew, in another locale: the same bytes. */
    @Property(tries = 100)
    void zelfdeVraagZelfdeBytes(@ForAll("gevallen") Geval geval) {
        Beoordeling een = geval.beoordeling();
        Beoordeling ander = geval.stapel().nieuw().beoordeel(geval.dossier(), geval.dag());
        assertThat(Weergave.verschil(Weergave.van(ander), Weergave.van(een))).isEmpty();
        assertThat(ander.ontvangstbewijs()).isEqualTo(een.ontvangstbewijs());
    }

    /** Asking in between changes nothing. */
    @Property(tries = 100)
    void vragenVerandertNiets(@ForAll("gevallen") Geval geval) {
        Beoordeling beoordeling = geval.beoordeling();
        String eerst = Weergave.van(beoordeling);
        assertThat(Weergave.verschil(Weergave.van(beoordeling), eerst)).isEmpty();
    }
}
