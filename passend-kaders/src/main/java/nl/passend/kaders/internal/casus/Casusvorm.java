package nl.passend.kaders.internal.casus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.dossier.Gebeurtenis;
import nl.passend.core.dossier.School;
import nl.passend.core.fout.Foutcode;
import nl.passend.core.fout.Plaats;
import nl.passend.core.port.Gelezen;
import nl.passend.kaders.internal.boom.Dagen;
import nl.passend.kaders.internal.boom.Knoop;
import nl.passend.kaders.internal.boom.Meldingen;
import nl.passend.kaders.internal.boom.Vak;

/** Reads the tree of a case file. */
public final class Casusvorm {
    private final Meldingen meldingen;
    private final String bestand;

    /** A reader of one file. */
    public Casusvorm(String bestand, Meldingen meldingen) {
        this.bestand = bestand;
        this.meldingen = meldingen;
    }

    /** What the file holds; only of worth when there are no messages. */
    public Optional<Gelezen> lees(Knoop boom) {
        if (!(boom instanceof Knoop.Tabel tabel) || tabel.onder("passend").isEmpty()) {
            meldingen.meld(Foutcode.BESTAND_ONHERKEND, new Plaats(bestand, boom.regel(), boom.kolom(), ""));
            return Optional.empty();
        }
        Vak vak = new Vak(tabel, bestand, "", meldingen);
        String versie = vak.moet("passend");
        if (!versie.equals(Sleutels.VERSIE)) {
            String getoond = versie.matches("dossier/\\d{1,4}") ? versie : "?";
            Plaats plaats = vak.plaats(vak.knoop("passend").orElseThrow(), "passend");
            meldingen.meld(Foutcode.CASUSVERSIE_ONBEKEND, plaats, getoond, Sleutels.VERSIE);
            return Optional.empty();
        }
        String leerling = vak.moet("leerling");
        Optional<School> school = vak.vak("school").map(Casusvorm::school);
        Optional<String> swv = vak.tekst("swv");
        Optional<LocalDate> peildatum = Dagen.lees(vak, "peildatum");
        vak.knoop("toelichting");
        List<Gebeurtenis> gebeurtenissen = gebeurtenissen(vak);
        vak.klaar();
        Dossier dossier = Dossier.van(leerling, school.orElse(null), swv.orElse(null), gebeurtenissen);
        return Optional.of(new Gelezen(dossier, peildatum, "Passend " + Sleutels.VERSIE, List.of()));
    }

    private static School school(Vak vak) {
        School school = new School(
                vak.moet("naam"),
                vak.tekst("brin").orElse(null),
                vak.tekst("soort").orElse(null),
                vak.tekst("bestuur").orElse(null));
        vak.klaar();
        return school;
    }

    private List<Gebeurtenis> gebeurtenissen(Vak vak) {
        if (!vak.heeft("gebeurtenissen")) {
            vak.ontbreekt("gebeurtenissen");
        }
        List<Samenhang.Gelezene> gelezen = new ArrayList<>();
        List<Knoop> delen = vak.delen("gebeurtenissen");
        for (int i = 0; i < delen.size(); i++) {
            int plek = i + 1;
            vak.als(delen.get(i), "gebeurtenissen", i)
                    .ifPresent(deel -> Gebeurtenislezer.lees(deel, plek)
                            .ifPresent(een -> gelezen.add(new Samenhang.Gelezene(een, deel.plaats()))));
        }
        new Samenhang(gelezen, meldingen).toets();
        return gelezen.stream().map(Samenhang.Gelezene::gebeurtenis).toList();
    }
}
