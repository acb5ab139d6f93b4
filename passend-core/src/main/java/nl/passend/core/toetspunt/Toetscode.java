package nl.passend.core.toetspunt;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.bron.Bron;

/**
 * The faults, each by its code. {@code T}: toelaatbaarheidsverklaring, {@code B}: bezwaar and other proceedings, {@code Z}: admission
 * and zorgplicht. {@code docs/toetspunten.md} is generated from this list.
 */
@Experimenteel
public enum Toetscode {
    /** Fewer than two expert statements. */
    T_EXP_COUNT(Graad.BEVINDING, new Verwijzing(Grond.WPO, "18a.11"), new Verwijzing(Grond.BBOLD, "34.8")),
    /** One shared statement, or two names under one text. */
    T_EXP_JOINT(Graad.BEVINDING, new Verwijzing(Grond.BBOLD, "34.8"), new Verwijzing(Grond.LBT, "109158")),
    /** No listed discipline, or the first expert is no orthopedagoog or psycholoog. */
    T_EXP_DISC(Graad.BEVINDING, new Verwijzing(Grond.BBOLD, "34.8")),
    /** An expert belongs to the applying school or board, or made the request. */
    T_EXP_APPL(Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "2:4 en 3:2"), new Verwijzing(Grond.LBT, "109125")),
    /** An expert was involved with the pupil before: led or sat in a meeting, wrote in the plan. */
    T_EXP_CARE(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "2:4 en 3:2")),
    /** An expert also assessed the request or decided. */
    T_EXP_DECIDE(
            Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "2:4 en 3:2"), new Verwijzing(Grond.LBT, "107302")),
    /** A statement without signature, name or function. */
    T_EXP_FORM(Graad.BEVINDING, new Verwijzing(Grond.BBOLD, "34.8"), new Verwijzing(Grond.AWB_ALGEMEEN, "3:2")),
    /** No own reasoned view: no reasons, or those of another. */
    T_EXP_OWN(
            Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:2 en 3:9"), new Verwijzing(Grond.LBT, "107168")),
    /** A statement was not tested against the criteria of the plan. */
    T_EXP_CRIT(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "18a.8"), new Verwijzing(Grond.AWB_ALGEMEEN, "3:46")),
    /** A statement about another kind of TLV than was decided on. */
    T_EXP_PURP(Graad.BEVINDING, new Verwijzing(Grond.WPO, "18a.11"), new Verwijzing(Grond.AWB_ALGEMEEN, "3:2")),
    /** A statement looks back further than the set measure. */
    T_EXP_STALE(
            Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:2 en 7:11"), new Verwijzing(Grond.LBT, "108742")),
    /** Known research was not put to the experts. */
    T_EXP_INFO(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:2 en 3:9")),
    /** The newest research of a kind is older than the set measure. */
    T_RES_STALE(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:2"), new Verwijzing(Grond.LBT, "109046")),
    /** Decided while it was recorded that something was missing. */
    T_RES_GAP(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "18a.6"), new Verwijzing(Grond.AWB_ALGEMEEN, "3:2")),
    /** A pupil at sbo or so without OPP, and the samenwerkingsverband did not ask for it. */
    T_OPP_NONE(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40a.1"), new Verwijzing(Grond.WEC, "41a.1")),
    /** Decided by a role that has no power to. */
    T_DEC_AUTH(Graad.BEVINDING, new Verwijzing(Grond.WPO, "18a.6"), new Verwijzing(Grond.AWB_ALGEMEEN, "10:3")),
    /** Announced, and no decision is recorded. */
    T_DEC_FORM(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "1:3 en 3:41")),
    /** A decision without reasons. */
    T_DEC_MOT(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:46 en 3:47")),
    /** The experts' statements are neither in the decision nor enclosed. */
    T_DEC_MOT_EXP(
            Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:46 en 3:49"), new Verwijzing(Grond.LBT, "107279")),
    /** Parents were known to disagree and the decision does not answer them. */
    T_DEC_MOT_DISP(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:46 en 3:2")),
    /** Why an arrangement or another regular school is not enough is not said. */
    T_DEC_MOT_ALT(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "18a.2"), new Verwijzing(Grond.AWB_ALGEMEEN, "3:46")),
    /** The samenwerkingsverband did not weigh itself. */
    T_DEC_CHECK(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:9")),
    /** Criteria were not applied, or one that the plan does not hold. */
    T_DEC_CRIT(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "18a.8"), new Verwijzing(Grond.AWB_ALGEMEEN, "4:84")),
    /** A criterion was not made known before the request. */
    T_DEC_CRITPUB(Graad.BEVINDING, new Verwijzing(Grond.WPO, "18a.8"), new Verwijzing(Grond.AWB_ALGEMEEN, "3:42")),
    /** Departs from the plan without a reason. */
    T_DEC_POLICY(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "4:84 en 3:46")),
    /** Refused while the file was incomplete and no completion was asked. */
    T_DEC_HOLD(Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "4:5 en 3:2")),
    /** A TLV so without category, or a TLV sbo with one. */
    T_DEC_CAT(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "124"), new Verwijzing(Grond.WPO, "18a.8")),
    /** The length is not whole school years and the remainder, or shorter than the plan without a reason. */
    T_DEC_DUR(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.13"), new Verwijzing(Grond.WEC, "40.15")),
    /** Refused for money. */
    T_DEC_FIN(
            Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "18a.6"), new Verwijzing(Grond.AWB_ALGEMEEN, "3:4 en 3:46")),
    /** Left aside because the parents do not agree. */
    T_DEC_CONSENT(Graad.BEVINDING, new Verwijzing(Grond.WPO, "18a.6")),
    /** No decision in time. */
    T_DEC_TERM(Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "4:13 en 4:14")),
    /** No remedy clause. */
    T_DEC_CLAUSE(
            Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "3:45 en 6:11"), new Verwijzing(Grond.LBT, "109464")),
    /** Who decided is not known. */
    T_DEC_SIGN(Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "10:10 en 3:46")),
    /** Tied to one named school. */
    T_DEC_SCHOOL(Graad.BEVINDING, new Verwijzing(Grond.WEC, "40.10 en 40.11")),
    /** Parents did not get the statements. */
    T_DEC_COPY(Graad.BEVINDING, new Verwijzing(Grond.WPO, "18a.14")),
    /** The wrong samenwerkingsverband decided. */
    T_DEC_SWV(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.8"), new Verwijzing(Grond.WEC, "40.11")),
    /** No sequence number. */
    T_DEC_NUM(Graad.BEVINDING, new Verwijzing(Grond.WPO, "18a.14")),
    /** Parents had no chance to speak before; cleared by a hearing on bezwaar. */
    T_DEC_HEAR(Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "4:8")),
    /** Bezwaar after its term; not where the remedy clause was missing. */
    B_TERM(Graad.BEVINDING, new Verwijzing(Grond.AWB, "6:7 en 6:8")),
    /** No interest in a ruling: the TLV had lapsed. */
    B_INT(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "1:2 en 8:1")),
    /** Decided on bezwaar before the committee advised. */
    B_COMM(Graad.BEVINDING, new Verwijzing(Grond.WPO, "18a.12"), new Verwijzing(Grond.AWB_ALGEMEEN, "7:13")),
    /** Decided on bezwaar too late. */
    B_DECTERM(Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "7:10")),
    /** Research that came after the decision was not weighed on bezwaar. */
    B_NEWINFO(Graad.WAARSCHUWING, new Verwijzing(Grond.AWB_ALGEMEEN, "7:11")),
    /** Bezwaar turned away though it was in time. */
    B_INADM(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "18a.12"), new Verwijzing(Grond.WEC, "40.14")),
    /** A dispute brought to the committee after six weeks. */
    B_GPOTERM(Graad.BEVINDING, new Verwijzing(Grond.GPO, "reglement")),
    /** Refused without looking into the need. */
    Z_ADM_NOINV(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "40.3 en 40.4")),
    /** Refused without weighing what the school itself can do. */
    Z_ADM_NOOWN(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "40.4")),
    /** Refused without asking the samenwerkingsverband. */
    Z_ADM_NOSWV(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.4 en 18a.6")),
    /** Refused without a talk with the parents on need and place. */
    Z_ADM_NOTALK(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.4")),
    /** A refusal without reasons. */
    Z_ADM_MOT(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "40.4"), new Verwijzing(Grond.AWB_ALGEMEEN, "3:46")),
    /** Refused while no other school was willing. */
    Z_ADM_NOSCHOOL(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.4")),
    /** Another school is willing and no place is known. */
    Z_ADM_NOPLACE(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.4")),
    /** Whether the ground of a refusal can carry it. */
    Z_ADM_GROUND(Graad.MENS, new Verwijzing(Grond.WPO, "40.1 en 40.5")),
    /** 'Full' was said after a refusal on another ground. */
    Z_ADM_FULL(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.5")),
    /** Facts show an application, and none is recorded. */
    Z_ADM_WRITTEN(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "40.2")),
    /** Six weeks, or ten with notice, passed without a decision. */
    Z_ADM_TERM(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.6")),
    /** No temporary placement after ten weeks. */
    Z_ADM_10W(Graad.BEVINDING, new Verwijzing(Grond.WPO, "40.7")),
    /** Refused for missing data that were not asked for. */
    Z_ADM_INFO(Graad.BEVINDING, new Verwijzing(Grond.AWB_ALGEMEEN, "4:5"), new Verwijzing(Grond.GPO, "108241")),
    /** Parents did not cooperate and were not told what that can mean. */
    Z_WARN(Graad.BEVINDING, new Verwijzing(Grond.GPO, "vaste lijn")),
    /** The duty ended by deregistration and nobody took it over. */
    Z_HOLD_SHIFT(Graad.WAARSCHUWING, new Verwijzing(Grond.WPO, "40.4 en 40.11"));

    /** Start of passend onderwijs: nothing before it is held against anyone. */
    private static final LocalDate BEGIN = LocalDate.of(2014, 8, 1);

    private final Graad graad;
    private final List<Verwijzing> verwijzingen;

    Toetscode(Graad graad, Verwijzing... verwijzingen) {
        this.graad = graad;
        this.verwijzingen = List.of(verwijzingen);
    }

    private record Verwijzing(Grond grond, String plaats) {}

    /** The code as people see it, such as {@code T-DEC-CLAUSE}. */
    public String code() {
        return name().replace('_', '-');
    }

    /** How far a machine gets. */
    public Graad graad() {
        return graad;
    }

    /** First day from which the law behind it holds; what was decided before is not tested. */
    public LocalDate vanaf() {
        return BEGIN;
    }

    /** Where it rests. */
    public List<Bron> bronnen() {
        return verwijzingen.stream()
                .map(een -> een.grond().bij(een.plaats(), BEGIN))
                .toList();
    }

    /** Whether a term of the kader says the same: then its own signal is enough. */
    public boolean isTermijn() {
        return Stream.of(T_DEC_TERM, B_TERM, B_DECTERM, Z_ADM_TERM, Z_ADM_10W).anyMatch(this::equals);
    }
}
