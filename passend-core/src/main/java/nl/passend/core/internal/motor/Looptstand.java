package nl.passend.core.internal.motor;

import java.time.LocalDate;
import java.util.List;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.Soort;
import nl.passend.core.dossier.Veld;
import nl.passend.core.kader.Voorwaarde.Loopt;
import nl.passend.core.tijd.Schooljaar;
import org.jspecify.annotations.Nullable;

/** Support that runs on the day: its last start or decision, wiped by its end. */
final class Looptstand extends Afwerking {
    private static final List<String> TOEGEKEND = List.of("toegekend");

    private final int begin;
    private final boolean eindigtDitSchooljaar;
    private final List<String> categorie;

    Looptstand(int bit, int begin, Loopt vorm) {
        super(bit);
        this.begin = begin;
        this.eindigtDitSchooljaar = vorm.eindigtDitSchooljaar();
        this.categorie = vorm.categorie();
    }

    @Override
    void werkAf(Vouwstand stand) {
        Gebeurtenis gebeurtenis = stand.op(begin);
        if (gebeurtenis == null) {
            return;
        }
        if (gebeurtenis.is(Soort.BESLUIT_GENOMEN)) {
            int toegekend = Ingezetstand.uitkomst(gebeurtenis, TOEGEKEND);
            if (toegekend != Vouwstand.WAAR) {
                stand.zet(bit, toegekend);
                return;
            }
        }
        @Nullable LocalDate van = (LocalDate) gebeurtenis.veldOfNiets(Veld.VAN);
        boolean begonnen = van == null ? gebeurtenis.dag() <= stand.dag : !stand.peildatum.isBefore(van);
        @Nullable LocalDate tot = (LocalDate) gebeurtenis.veldOfNiets(Veld.TOT);
        if (!begonnen || tot != null && stand.peildatum.isAfter(tot)) {
            return;
        }
        int waarde = eindigt(stand, tot);
        int soort = categorie(gebeurtenis);
        if (waarde != Vouwstand.ONWAAR && soort != Vouwstand.ONWAAR) {
            stand.zet(bit, waarde == Vouwstand.WAAR ? soort : waarde);
        }
    }

    private int eindigt(Vouwstand stand, @Nullable LocalDate tot) {
        if (!eindigtDitSchooljaar) {
            return Vouwstand.WAAR;
        }
        if (tot == null) {
            return Vouwstand.ONBEKEND;
        }
        return Schooljaar.van(tot) <= Schooljaar.van(stand.peildatum) ? Vouwstand.WAAR : Vouwstand.ONWAAR;
    }

    private int categorie(Gebeurtenis gebeurtenis) {
        if (categorie.isEmpty()) {
            return Vouwstand.WAAR;
        }
        @Nullable String soort = (String) gebeurtenis.veldOfNiets(Veld.CATEGORIE);
        if (soort == null) {
            return Vouwstand.ONBEKEND;
        }
        return categorie.contains(soort) ? Vouwstand.WAAR : Vouwstand.ONWAAR;
    }
}
