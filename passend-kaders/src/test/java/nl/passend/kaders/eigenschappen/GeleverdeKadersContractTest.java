package nl.passend.kaders.eigenschappen;

import nl.passend.core.port.KaderBron;
import nl.passend.kaders.GeleverdeKaders;
import nl.passend.testkit.KaderBronContract;

class GeleverdeKadersContractTest implements KaderBronContract {
    @Override
    public KaderBron bron() {
        return new GeleverdeKaders();
    }
}
