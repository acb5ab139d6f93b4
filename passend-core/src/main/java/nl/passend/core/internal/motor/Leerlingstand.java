package nl.passend.core.internal.motor;

import java.time.LocalDate;
import java.util.Optional;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Voorwaarde.LeerlingIs;
import nl.passend.core.tijd.Schooljaar;
import org.jspecify.annotations.Nullable;

/** A fact of the pupil, from the last event that tells it. What is not told is unknown, but enrolment: nowhere. */
final class Leerlingstand extends Afwerking {
    private final LeerlingIs vorm;
    private final int plek;
    private final boolean nergens;

    Leerlingstand(int bit, LeerlingIs vorm, int plek) {
        super(bit);
        this.vorm = vorm;
        this.plek = plek;
        this.nergens = vorm.waarden().contains("nergens");
    }

    @Override
    void werkAf(Vouwstand stand) {
        stand.zet(bit, waarde(stand, stand.op(plek)));
    }

    private int waarde(Vouwstand stand, @Nullable Gebeurtenis laatste) {
        return switch (vorm.kenmerk()) {
            case INGESCHREVEN -> ingeschreven(stand, laatste);
            case GROEP -> laatste == null ? Vouwstand.ONBEKEND : groep(stand, laatste);
            case LEEFTIJD -> laatste == null ? Vouwstand.ONBEKEND : leeftijd(stand, laatste);
            case SCHOOLSOORT, AANGEMELD_BIJ ->
                laatste == null ? Vouwstand.ONBEKEND : uit((String) laatste.veldOfNiets(Veld.SCHOOLSOORT));
            case ASIELOPVANG ->
                laatste == null
                        ? Vouwstand.ONBEKEND
                        : uit(Boolean.TRUE.equals(laatste.veldOfNiets(Veld.ASIELOPVANG)) ? "ja" : "nee");
        };
    }

    private int groep(Vouwstand stand, Gebeurtenis laatste) {
        @Nullable Integer schooljaar = (Integer) laatste.veldOfNiets(Veld.SCHOOLJAAR);
        int van = schooljaar == null ? Schooljaar.van(laatste.op()) : schooljaar;
        @Nullable Integer groep = (Integer) laatste.veldOfNiets(Veld.GROEP);
        return groep == null || van != Schooljaar.van(stand.peildatum) ? Vouwstand.ONBEKEND : bereik(groep);
    }

    private int leeftijd(Vouwstand stand, Gebeurtenis laatste) {
        @Nullable LocalDate geboren = (LocalDate) laatste.veldOfNiets(Veld.GEBOORTEDATUM);
        return geboren == null ? Vouwstand.ONBEKEND : bereik(jaren(geboren, stand.peildatum));
    }

    /** Whole years between two days, as {@link java.time.Period} counts them. */
    static int jaren(LocalDate geboren, LocalDate dag) {
        int maanden = (dag.getYear() - geboren.getYear()) * 12 + dag.getMonthValue() - geboren.getMonthValue();
        int dagen = dag.getDayOfMonth() - geboren.getDayOfMonth();
        if (maanden > 0 && dagen < 0) {
            maanden--;
        } else if (maanden < 0 && dagen > 0) {
            maanden++;
        }
        return maanden / 12;
    }

    private int bereik(int getal) {
        return getal >= vorm.van() && getal <= vorm.tot() ? Vouwstand.WAAR : Vouwstand.ONWAAR;
    }

    private int uit(@Nullable String waarde) {
        if (waarde == null) {
            return Vouwstand.ONBEKEND;
        }
        return vorm.waarden().contains(waarde) ? Vouwstand.WAAR : Vouwstand.ONWAAR;
    }

    private int ingeschreven(Vouwstand stand, @Nullable Gebeurtenis inschrijving) {
        if (inschrijving == null) {
            return nergens ? Vouwstand.WAAR : Vouwstand.ONWAAR;
        }
        @Nullable String school = (String) inschrijving.veldOfNiets(Veld.SCHOOL);
        return !nergens && school != null && isDezeSchool(stand, school) ? Vouwstand.WAAR : Vouwstand.ONWAAR;
    }

    /** True when the dossier names no school. */
    static boolean isDezeSchool(Vouwstand stand, String school) {
        Optional<School> eigen = stand.dossier.school();
        return eigen.isEmpty() || eigen.get().heet(school);
    }
}
