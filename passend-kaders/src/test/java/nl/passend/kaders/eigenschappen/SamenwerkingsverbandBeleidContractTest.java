package nl.passend.kaders.eigenschappen;

import java.util.List;
import nl.passend.core.dossier.Dossier;
import nl.passend.core.spi.Beleid;
import nl.passend.core.tlv.SamenwerkingsverbandBeleid;
import nl.passend.testkit.BeleidContract;

class SamenwerkingsverbandBeleidContractTest implements BeleidContract {
    @Override
    public Beleid beleid() {
        return new SamenwerkingsverbandBeleid();
    }

    @Override
    public List<Dossier> dossiers() {
        return BeleidContract.uit(Stapel.WESTLAND.dossiers());
    }
}
