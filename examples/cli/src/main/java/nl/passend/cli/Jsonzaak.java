package nl.passend.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import nl.passend.core.beoordeling.Beoordeling;
import nl.passend.core.beoordeling.Stapoordeel;
import nl.passend.core.beoordeling.Termijnverwachting;
import nl.passend.core.kader.Stap;
import nl.passend.core.kader.Termijn;
import nl.passend.core.regel.Termijnloop;
import nl.passend.core.regel.Vertragingsreden;
import nl.passend.core.regel.Voorval;
import nl.passend.core.tlv.Tlvperiode;

/** One zaak as JSON: steps, terms, periods of a TLV. */
final class Jsonzaak {
    private final JsonGenerator uit;
    private final Jsondelen delen;
    private final Beoordeling beoordeling;
    private final Zaakbeeld zaak;
    private final Teksten teksten;
    private final Zinnen zinnen;

    Jsonzaak(JsonGenerator uit, Jsondelen delen, Beoordeling beoordeling, Zaakbeeld zaak, Teksten teksten) {
        this.uit = uit;
        this.delen = delen;
        this.beoordeling = beoordeling;
        this.zaak = zaak;
        this.teksten = teksten;
        this.zinnen = new Zinnen(zaak.oordeel().regels(), teksten);
    }

    void schrijf() throws IOException {
        uit.writeStartObject();
        uit.writeStringField("zaak", zaak.oordeel().zaak());
        uit.writeStringField("naam", zinnen.zaak(zaak.oordeel()));
        uit.writeArrayFieldStart("stappen");
        for (Stapoordeel stap : zaak.stappen()) {
            stap(stap);
        }
        uit.writeEndArray();
        uit.writeArrayFieldStart("termijnen");
        for (Termijnloop loop : zaak.oordeel().termijnen()) {
            termijn(loop);
        }
        uit.writeEndArray();
        uit.writeArrayFieldStart("komendeTermijnen");
        for (Termijnverwachting een : zaak.oordeel().komendeTermijnen()) {
            komend(een);
        }
        uit.writeEndArray();
        uit.writeArrayFieldStart("tlv");
        for (Tlvdeel.Gevonden gevonden : new Tlvdeel(beoordeling, teksten).gevonden(zaak.oordeel())) {
            if (gevonden.periode().isPresent()) {
                periode(gevonden, gevonden.periode().get());
            }
        }
        uit.writeEndArray();
        uit.writeEndObject();
    }

    private void stap(Stapoordeel stap) throws IOException {
        uit.writeStartObject();
        uit.writeStringField("stap", stap.keuze().id());
        uit.writeStringField("naam", zinnen.stap(stap.keuze()));
        uit.writeStringField("status", Jsondelen.code(stap.status()));
        delen.teksten("wie", stap.keuze().wie());
        delen.alsEr(
                "mandaat",
                stap.keuze().keten().stream()
                        .map(Stap::mandaat)
                        .flatMap(java.util.Optional::stream)
                        .findFirst());
        delen.bron("bron", stap.keuze().stap().bron());
        delen.alsEr("gedaanOp", stap.gedaan().map(gedaan -> gedaan.op().toString()));
        delen.bevindingen("vereist", stap.vereist(), zinnen.uitlegger());
        delen.bevindingen("verwacht", stap.verwacht(), zinnen.uitlegger());
        delen.bevindingen("plicht", stap.plicht(), zinnen.uitlegger());
        uit.writeEndObject();
    }

    private void termijn(Termijnloop loop) throws IOException {
        Termijn termijn = loop.termijn();
        uit.writeStartObject();
        uit.writeStringField("termijn", termijn.id());
        uit.writeStringField("naam", termijn.naam());
        delen.alsEr("waarvoor", loop.waarvoor());
        delen.alsEr("stand", loop.stand().map(Jsondelen::code));
        delen.alsEr("begin", loop.begin().map(Object::toString));
        delen.alsEr("uiterlijk", loop.uiterlijk().map(Object::toString));
        uit.writeBooleanField("verlengd", loop.verlengd());
        delen.alsEr("kalenderTot", loop.kalenderTot().map(Object::toString));
        uit.writeArrayFieldStart("voorvallen");
        for (Voorval voorval : loop.voorvallen()) {
            uit.writeStartObject();
            uit.writeStringField("soort", Jsondelen.code(voorval.soort()));
            uit.writeBooleanField("telt", voorval.soort().telt());
            uit.writeStringField("op", voorval.gebeurtenis().op().toString());
            delen.alsEr("reden", voorval.reden().map(Vertragingsreden::code));
            uit.writeEndObject();
        }
        uit.writeEndArray();
        uit.writeStringField("hardheid", Jsondelen.code(termijn.hardheid()));
        delen.alsEr("wie", termijn.wie());
        delen.alsEr("gevolg", termijn.gevolg());
        delen.bron("bron", termijn.bron());
        uit.writeEndObject();
    }

    private void komend(Termijnverwachting een) throws IOException {
        uit.writeStartObject();
        uit.writeStringField("termijn", een.termijn().id());
        uit.writeStringField("naam", een.termijn().naam());
        uit.writeStringField("aanleiding", Jsondelen.code(een.aanleiding()));
        delen.alsEr("wat", een.wat());
        delen.alsEr("begin", een.begin().map(Object::toString));
        delen.alsEr("uiterlijk", een.uiterlijk().map(Object::toString));
        uit.writeBooleanField("zeker", een.zeker());
        delen.alsEr("wie", een.termijn().wie());
        delen.alsEr("gevolg", een.termijn().gevolg());
        delen.bron("bron", een.termijn().bron());
        uit.writeEndObject();
    }

    private void periode(Tlvdeel.Gevonden gevonden, Tlvperiode periode) throws IOException {
        uit.writeStartObject();
        uit.writeStringField("vorm", periode.vorm());
        uit.writeBooleanField("besloten", gevonden.besloten());
        uit.writeStringField("afgiftedag", gevonden.dag().toString());
        uit.writeStringField("plansoort", Jsondelen.code(periode.planSoort()));
        delen.alsEr("plan", periode.plan().map(Object::toString));
        delen.alsEr("wetVroegst", periode.wetVroegst().map(Object::toString));
        delen.alsEr("wetLaatst", periode.wetLaatst().map(Object::toString));
        uit.writeBooleanField("wetVerlengt", periode.wetVerlengt());
        delen.alsEr("tot", periode.tot().map(Object::toString));
        delen.bronnen("bronnen", bronnen(periode));
        uit.writeEndObject();
    }

    private static List<nl.passend.core.bron.Bron> bronnen(Tlvperiode periode) {
        return periode.bronPlan().map(plan -> List.of(plan, periode.bronWet())).orElse(List.of(periode.bronWet()));
    }
}
