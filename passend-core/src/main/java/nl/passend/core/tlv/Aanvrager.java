package nl.passend.core.tlv;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;

/**
 * Who asks a TLV: the school or board, by every name that the dossier gives it, and the person who filed the request. The school is that
 * of the dossier and the one where the pupil was enrolled when the request was filed. An expert who is of the applicant does not count as
 * independent (LBT 109125, 107302).
 *
 * @param organisaties names of the school and the board
 * @param persoon who filed the request, when told
 */
@Experimenteel
public record Aanvrager(Set<String> organisaties, Optional<String> persoon) {

    /** Of a request in a dossier; without a request the school of the dossier. */
    public static Aanvrager van(Dossier dossier, Optional<Gebeurtenis> aanvraag) {
        Set<String> namen = new LinkedHashSet<>();
        Optional<Actor> door = aanvraag.map(Gebeurtenis::door);
        door.flatMap(actor -> Optional.ofNullable(actor.werkgever())).ifPresent(namen::add);
        Optional<School> school = dossier.school();
        school.map(School::naam).ifPresent(namen::add);
        school.flatMap(deze -> Optional.ofNullable(deze.brin())).ifPresent(namen::add);
        school.flatMap(deze -> Optional.ofNullable(deze.bestuur())).ifPresent(namen::add);
        aanvraag.flatMap(vraag -> ingeschreven(dossier, vraag)).ifPresent(namen::add);
        return new Aanvrager(Set.copyOf(namen), door.flatMap(Actor::naamOptioneel));
    }

    private static Optional<String> ingeschreven(Dossier dossier, Gebeurtenis aanvraag) {
        return dossier.geldendOp(aanvraag.op()).stream()
                .filter(een -> een.is(Soort.INGESCHREVEN))
                .reduce((eerste, laatste) -> laatste)
                .flatMap(een -> een.tekst(Veld.SCHOOL));
    }

    /** Whether this person is employed by the applicant or filed the request; not when the record does not tell. */
    public boolean hoortBij(Actor deskundige) {
        String naam = deskundige.naam();
        String werkgever = deskundige.werkgever();
        return werkgever != null && organisaties.contains(werkgever)
                || naam != null && persoon.filter(naam::equals).isPresent();
    }
}
