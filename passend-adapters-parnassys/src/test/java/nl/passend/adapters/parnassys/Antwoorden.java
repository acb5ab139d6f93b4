package nl.passend.adapters.parnassys;

import java.nio.charset.StandardCharsets;

/** Answers of the service about invented pupils, written here. */
final class Antwoorden {
    /** Values that stand in the answer and may stand nowhere else. */
    static final String[] MERKEN = {
        "MERKNAAM", "MERKSTRAAT", "MERKPLAATS", "0612345678", "9999ZZ", "MERKGEHEIM", "MERKSLEUTEL"
    };

    private Antwoorden() {}

    static byte[] envelop(String terug) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">"
                        + "<soap:Body><ns2:getLeerlingenResponse xmlns:ns2=\"http://www.topicus.nl/parnassys\"><return>"
                        + terug
                        + "</return></ns2:getLeerlingenResponse></soap:Body></soap:Envelope>")
                .getBytes(StandardCharsets.UTF_8);
    }

    static String adres(String id, String gemeente, String geheim) {
        return "<adres><id>" + id + "</id><gemeente>" + gemeente + "</gemeente><plaats>MERKPLAATS</plaats>"
                + "<straat>MERKSTRAAT</straat><huisnummer>1</huisnummer><postcode>9999ZZ</postcode><land>NL</land>"
                + geheim
                + "<telefoon><id>7</id><nummer>0612345678</nummer><geheim>true</geheim></telefoon></adres>";
    }

    static String leerling(String id, String adres, String geboren) {
        return "<leerling><id>" + id + "</id><leerlingNummer>12</leerlingNummer><achternaam>MERKNAAM</achternaam>"
                + geboren
                + "<leerlingAdres>" + adres
                + "</leerlingAdres><groepsindelingen><groepsindeling><id>1</id><groep>3</groep>"
                + "<schooljaar>5</schooljaar><leerjaar>4</leerjaar><vanafDatum>2020-08-01</vanafDatum></groepsindeling>"
                + "</groepsindelingen><inschrijvingen><inschrijving><id>2</id>"
                + "<datumInschrijving>2018-08-01T00:00:00+02:00</datumInschrijving><inschrijvingType>1</inschrijvingType>"
                + "</inschrijving></inschrijvingen></leerling>";
    }

    static byte[] gewoon() {
        return envelop("<adressen>" + adres("1", "Westland", "<geheimadres>false</geheimadres>")
                + adres("2", "MERKGEHEIM", "<geheimadres>true</geheimadres>") + adres("3", "MERKGEHEIM", "")
                + "</adressen>"
                + "<groepen><groep><id>3</id><naam>4a</naam></groep></groepen>"
                + "<schooljaren><schooljaar><id>5</id><naam>2020 / 2021</naam></schooljaar></schooljaren>"
                + "<inschrijvingtypes><inschrijvingtype><id>1</id><omschrijving>regulier</omschrijving></inschrijvingtype>"
                + "</inschrijvingtypes><leerlingen>" + leerling("101", "1", "<geboortedatum>2014-03-07</geboortedatum>")
                + leerling("102", "2", "<geboortedatum>2014-05-01</geboortedatum>")
                + leerling("103", "3", "<geboortedatum>2014-05-02</geboortedatum>")
                + leerling(
                        "104",
                        "9",
                        "<geboortedatum>2014-05-03</geboortedatum><geboortedatumOnzeker>true</geboortedatumOnzeker>")
                + "</leerlingen>");
    }
}
