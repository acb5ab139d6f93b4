package nl.passend.testkit;

import nl.passend.core.port.wissel.GeheugenPostvak;
import nl.passend.core.port.wissel.Herhaling;
import nl.passend.core.port.wissel.Postvak;

class GeheugenPostvakTest implements PostvakContract {
    @Override
    public Postvak postvak(Herhaling herhaling, boolean kentSleutels) {
        return new GeheugenPostvak(herhaling, kentSleutels);
    }
}
