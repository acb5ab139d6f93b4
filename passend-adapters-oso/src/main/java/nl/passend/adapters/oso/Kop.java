package nl.passend.adapters.oso;

import java.util.Set;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.InvoerException;
import nl.passend.core.fout.Plaats;

/**
 * What a dossier says of itself: version and kind. Looked at as soon as it has passed, so that a dossier of another kind is refused
 * before the pupil's data are read. What is repeated in a message comes from the code lists, never freely from the file.
 */
final class Kop {
    static final String SOORT = "swv-dossier";
    static final String PROFIEL = "POSWV";

    private static final Set<String> SOORTEN = Set.of("overstapdossier", "overdrachtbinnenbrin", SOORT);
    private static final Set<String> PROFIELEN = Set.of(
            "VSPO", "VSWEC", "POPO", "POWEC", "POVO", "VOVO", "VOMBO", "VOHBO", "VOWO", "WECWEC", "WECVO", "WECMBO",
            PROFIEL, "VOSWV", "WECHBO", "WECWO", "OVERIG");
    private static final Set<String> ANDERE_BERICHTEN = Set.of("dossiers", "terugkoppeling");

    private Kop() {}

    /** The version that the root element belongs to. */
    static OsoVersie versie(Plaats plaats, String namespace, String naam) {
        OsoVersie versie = versie(plaats, namespace);
        if (!naam.equals("dossier")) {
            throw new InvoerException(
                    Foutcode.OSO_SOORT, plaats, ANDERE_BERICHTEN.contains(naam) ? naam : "OSO-bericht");
        }
        return versie;
    }

    /** The version with a namespace. */
    static OsoVersie versie(Plaats plaats, String namespace) {
        return OsoVersie.vanNamespace(namespace)
                .orElseThrow(() -> onbekendeVersie(plaats, OsoVersie.benaming(namespace)));
    }

    /** Refuses another standaardversie than the one that belongs to the namespace. */
    static void controleerVersie(Blok metadata, Inhoud inhoud) {
        Blok.Waarde waarde = metadata.waarde("standaardversie");
        String verwacht = inhoud.versie().standaardversie();
        if (waarde == null) {
            inhoud.fouten().ontbreekt(metadata, "standaardversie", verwacht);
        } else if (!waarde.tekst().equals(verwacht)) {
            throw onbekendeVersie(plaats(metadata, waarde, inhoud), OsoVersie.versienummer(waarde.tekst()));
        }
    }

    /** Refuses another kind of dossier, and another profile. */
    static void controleerSoort(Blok dossier, Inhoud inhoud) {
        Blok.Waarde soort = dossier.waarde("overdrachtsoort");
        if (soort == null) {
            inhoud.fouten().ontbreekt(dossier, "overdrachtsoort", SOORT);
        } else if (!soort.tekst().equals(SOORT)) {
            String naam = SOORTEN.contains(soort.tekst()) ? soort.tekst() : "OSO-dossier";
            throw new InvoerException(Foutcode.OSO_SOORT, plaats(dossier, soort, inhoud), naam);
        }
        inhoud.een("metadata").ifPresent(metadata -> controleerProfiel(metadata, inhoud));
    }

    private static void controleerProfiel(Blok metadata, Inhoud inhoud) {
        Blok.Waarde overstap = metadata.waarde("overstap");
        if (overstap == null) {
            inhoud.fouten().ontbreekt(metadata, "overstap", PROFIEL);
        } else if (!overstap.tekst().equals(PROFIEL)) {
            String naam = PROFIELEN.contains(overstap.tekst()) ? " " + overstap.tekst() : "";
            throw new InvoerException(Foutcode.OSO_SOORT, plaats(metadata, overstap, inhoud), SOORT + naam);
        }
    }

    private static InvoerException onbekendeVersie(Plaats plaats, String gevonden) {
        return new InvoerException(
                Foutcode.OSO_VERSIE, plaats, gevonden, OsoVersie.bekend().get(0).toString());
    }

    private static Plaats plaats(Blok blok, Blok.Waarde waarde, Inhoud inhoud) {
        return new Plaats(
                inhoud.fouten().bestand(),
                waarde.regel(),
                waarde.kolom(),
                blok.pad() + "/" + waarde.knoop().naam());
    }
}
