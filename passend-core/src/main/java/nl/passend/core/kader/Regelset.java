package nl.passend.core.kader;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.passend.core.api.Experimenteel;
import nl.passend.core.dossier.Actor;
import nl.passend.core.dossier.Soort;

/**
 * What holds when layers lie on top of each other: the law and everything under it, for one peildatum and one day of request. Made
 * once and shared; immutable and thread safe.
 */
@Experimenteel
public final class Regelset {
    private final List<Kader> kaders;
    private final Namen namen = new Namen();
    private final List<Elementen.Trede> treden = new ArrayList<>();
    private final List<Elementen.Traject> trajecten = new ArrayList<>();
    private final Map<String, Stap> stappen = new HashMap<>();
    private final Map<String, Vorm> vormen = new HashMap<>();
    private final Map<String, Document> documenten = new HashMap<>();
    private final Map<String, Overleg> overleggen = new HashMap<>();
    private final Map<String, Elementen.Oordeel> oordelen = new HashMap<>();
    private final Map<String, Elementen.Rol> rollen = new HashMap<>();
    private final List<Termijn> termijnen = new ArrayList<>();
    private final List<Elementen.Recht> rechten = new ArrayList<>();
    private final List<Elementen.Middel> middelen = new ArrayList<>();
    private final List<Elementen.Norm> normen = new ArrayList<>();
    private final List<Elementen.Informatie> informatie = new ArrayList<>();
    private final Map<String, Stap.Vastlegging> vastleggingen = new HashMap<>();
    private final Map<String, List<String>> wie = new HashMap<>();
    private final Map<String, Vorm> laagsteVormen;
    private final Map<String, Document> laagsteDocumenten;
    private final List<Stapkeuze> keuzes;

    private Regelset(List<Kader> kaders) {
        this.kaders = List.copyOf(kaders);
        for (Gelaagd laag : Gelaagd.van(kaders)) {
            neemOver(laag);
        }
        for (Stap stap : stappen.values()) {
            leesKeten(stap);
        }
        this.laagsteVormen = laagste(vormen);
        this.laagsteDocumenten = laagste(documenten);
        this.keuzes = new Keuzebouw(this, namen).bouw();
    }

    /**
     * The rules in force.
     *
     * @param versies all versions of all kaders of the stack, the national one first
     * @param peildatum day asked about
     * @param aanvraagdatum day of the request, for kaders that count by it
     */
    public static Regelset van(List<Kader> versies, LocalDate peildatum, LocalDate aanvraagdatum) {
        return new Regelset(inKracht(versies, peildatum, aanvraagdatum));
    }

    /** The versions that count on these days; a change counts only while its base does. */
    public static List<Kader> inKracht(List<Kader> versies, LocalDate peildatum, LocalDate aanvraagdatum) {
        List<Kader> gelden = versies.stream()
                .filter(kader -> kader.geldtOp(kader.telt() == Kader.Telt.AANVRAAGDATUM ? aanvraagdatum : peildatum))
                .toList();
        return gelden.stream()
                .filter(kader -> kader.wijzigt().isEmpty()
                        || gelden.stream()
                                .anyMatch(basis ->
                                        basis.wijzigt().isEmpty() && basis.id().equals(kader.id())))
                .toList();
    }

    private void neemOver(Gelaagd laag) {
        for (Elementen.Rol rol : laag.rollen()) {
            noem(rol);
            soort(rol.id(), rol.isEen());
            rollen.put(rol.id(), rol);
        }
        for (Document document : laag.documenten()) {
            neemDocument(document);
        }
        for (Vorm vorm : laag.vormen()) {
            neemVorm(vorm);
        }
        for (Overleg overleg : laag.overleggen()) {
            noem(overleg);
            overleggen.put(overleg.id(), overleg);
        }
        for (Elementen.Oordeel oordeel : laag.oordelen()) {
            noem(oordeel);
            oordelen.put(oordeel.id(), oordeel);
        }
        for (Elementen.Traject traject : laag.trajecten()) {
            neemTraject(traject);
        }
        for (Stap stap : laag.stappen()) {
            noem(stap);
            soort(stap.id(), stap.verscherpt());
            stappen.put(stap.id(), stap);
        }
        for (Termijn termijn : laag.termijnen()) {
            noem(termijn);
            soort(termijn.id(), termijn.verscherpt());
        }
        laag.treden().forEach(this::noem);
        laag.rechten().forEach(this::noem);
        termijnen.addAll(laag.termijnen());
        treden.addAll(laag.treden());
        rechten.addAll(laag.rechten());
        middelen.addAll(laag.middelen());
        normen.addAll(laag.normen());
        informatie.addAll(laag.informatie());
    }

    private void noem(Element element) {
        namen.voegToe(element.id(), element.naam());
    }

    private void soort(String id, Optional<String> hoger) {
        if (hoger.isPresent()) {
            namen.isEen(id, hoger.get());
        }
    }

    /** A traject of a region with the name of a traject of the law is that traject, with more steps. */
    private void neemTraject(Elementen.Traject traject) {
        for (Elementen.Traject hoger : trajecten) {
            if (Namen.zonderKader(hoger.id()).equals(Namen.zonderKader(traject.id()))) {
                namen.isHetzelfdeAls(traject.id(), hoger.id());
                break;
            }
        }
        noem(traject);
        trajecten.add(traject);
    }

    private void neemDocument(Document document) {
        noem(document);
        document.vultIn().ifPresent(hoger -> namen.isHetzelfdeAls(document.id(), hoger));
        for (Document.Deel deel : document.delen()) {
            namen.voegToe(document.id() + "." + deel.id(), deel.naam());
            namen.deelBevat(document.id() + "." + deel.id(), deel.bevat());
        }
        documenten.put(document.id(), document);
    }

    private void neemVorm(Vorm vorm) {
        noem(vorm);
        if (vorm.isEen().isPresent()) {
            namen.isEen(vorm.id(), vorm.isEen().get());
        } else {
            vorm.vultIn().ifPresent(hoger -> namen.isHetzelfdeAls(vorm.id(), hoger));
        }
        for (Elementen.Keuze soort : vorm.soorten()) {
            String id = vorm.id().substring(0, vorm.id().indexOf(':') + 1) + soort.id();
            namen.voegToe(id, soort.naam());
            namen.isEen(id, vorm.id());
        }
        vormen.put(vorm.id(), vorm);
    }

    /** The versions in force, highest layer first. */
    public List<Kader> kaders() {
        return kaders;
    }

    /** Rungs of the lowest layer that has any, in order. */
    public List<Elementen.Trede> treden() {
        String onderste =
                treden.isEmpty() ? "" : eigenaar(treden.get(treden.size() - 1).id());
        return treden.stream()
                .filter(trede -> eigenaar(trede.id()).equals(onderste))
                .toList();
    }

    /** All procedures, highest layer first. */
    public List<Elementen.Traject> trajecten() {
        return List.copyOf(trajecten);
    }

    /** All steps that can be taken, in order of layer and file. */
    public List<Stapkeuze> keuzes() {
        return keuzes;
    }

    /** All terms; a term that tightens another stands beside it. */
    public List<Termijn> termijnen() {
        return List.copyOf(termijnen);
    }

    /** All rights. */
    public List<Elementen.Recht> rechten() {
        return List.copyOf(rechten);
    }

    /** All money. */
    public List<Elementen.Middel> middelen() {
        return List.copyOf(middelen);
    }

    /** All norms. */
    public List<Elementen.Norm> normen() {
        return List.copyOf(normen);
    }

    /** All that the kaders tell, highest layer first. */
    public List<Elementen.Informatie> informatie() {
        return List.copyOf(informatie);
    }

    /** The step with this name. */
    public Optional<Stap> stap(String naam) {
        return namen.eigenId(naam).map(stappen::get);
    }

    /** The term with this name. */
    public Optional<Termijn> termijn(String naam) {
        Optional<String> id = namen.eigenId(naam);
        return termijnen.stream()
                .filter(termijn -> id.isPresent() && termijn.id().equals(id.get()))
                .findFirst();
    }

    /** The form with this name: the lowest that fills it. */
    public Optional<Vorm> vorm(String naam) {
        return kanoniek(naam).map(laagsteVormen::get);
    }

    /** The form with this name and every form that it fills or is a kind of, highest first: what each asks is asked. */
    List<Vorm> vormketen(String naam) {
        List<Vorm> keten = new ArrayList<>();
        Optional<Vorm> zoek = vorm(naam);
        while (zoek.isPresent() && !keten.contains(zoek.get())) {
            keten.add(0, zoek.get());
            zoek = zoek.get()
                    .isEen()
                    .or(zoek.get()::vultIn)
                    .flatMap(namen::eigenId)
                    .map(vormen::get);
        }
        return keten;
    }

    /** The document with this name: the lowest that fills it. */
    public Optional<Document> document(String naam) {
        return kanoniek(naam).map(laagsteDocumenten::get);
    }

    /** The meeting with this name. */
    public Optional<Overleg> overleg(String naam) {
        return namen.eigenId(naam).map(overleggen::get);
    }

    /** The judgement with this name. */
    public Optional<Elementen.Oordeel> oordeel(String naam) {
        return namen.eigenId(naam).map(oordelen::get);
    }

    /** The role with this name. */
    public Optional<Elementen.Rol> rol(String naam) {
        return namen.eigenId(naam).map(rollen::get);
    }

    /** Canonical id of a name; empty when these kaders do not know it. */
    public Optional<String> kanoniek(String naam) {
        return namen.kanoniek(naam);
    }

    /** Whether a name is another, or a kind of it. */
    public boolean isEenSoort(String naam, String van) {
        return namen.isEenSoort(naam, van);
    }

    /** Full ids of the parts that a written part of a document stands for. */
    public List<String> delen(String document, String deel) {
        return namen.delen(document, deel);
    }

    /** Name for people. */
    public String naamVan(String id) {
        return namen.eigenId(id).map(namen::naamVoorMensen).orElse(id);
    }

    /** All names, for "did you mean". */
    public List<String> bekendeNamen() {
        return namen.bekend();
    }

    /**
     * Whether a role may act as another: it is that role, a kind of it, named under {@code vervuld door}, or the other is an
     * organisation as a whole (school, bevoegd gezag, samenwerkingsverband) and this one is of it.
     */
    public boolean rolPast(String rol, String gevraagd) {
        if (isEenSoort(rol, gevraagd)) {
            return true;
        }
        for (Elementen.Rol kandidaat : rollen.values()) {
            if (!kandidaat.vervuldDoor().isEmpty()
                    && isEenSoort(kandidaat.id(), gevraagd)
                    && kandidaat.vervuldDoor().stream().anyMatch(door -> isEenSoort(rol, door))) {
                return true;
            }
        }
        return rol(rol).map(Elementen.Rol::van)
                .filter(van -> organisatie(gevraagd, van))
                .isPresent();
    }

    private boolean organisatie(String gevraagd, String van) {
        return switch (kanoniek(gevraagd).orElse("")) {
            case "land:school", "land:bevoegd-gezag" -> van.equals("school") || van.equals("bestuur");
            case "land:samenwerkingsverband" -> van.equals("samenwerkingsverband");
            default -> false;
        };
    }

    /** Whether an actor has a discipline that a role asks; empty when the role asks none or the discipline was not told. */
    public Optional<Boolean> disciplinePast(Actor actor, String rol) {
        List<String> gevraagd = rol(rol).map(gevonden -> gevonden.disciplines().isEmpty()
                        ? gevonden.isEen()
                                .flatMap(this::rol)
                                .map(Elementen.Rol::disciplines)
                                .orElse(List.of())
                        : gevonden.disciplines())
                .orElse(List.of());
        if (gevraagd.isEmpty()) {
            return Optional.of(true);
        }
        return Optional.ofNullable(actor.discipline()).map(gevraagd::contains);
    }

    /** The step and all it tightens, lowest first. */
    List<Stap> keten(Stap stap) {
        List<Stap> keten = new ArrayList<>();
        Optional<Stap> zoek = Optional.of(stap);
        while (zoek.isPresent() && keten.size() < 8) {
            keten.add(zoek.get());
            zoek = zoek.get().verscherpt().flatMap(this::stap);
        }
        return keten;
    }

    private void leesKeten(Stap stap) {
        for (Stap deel : keten(stap)) {
            if (deel.legtVast().isPresent()) {
                vastleggingen.putIfAbsent(stap.id(), deel.legtVast().get());
            }
            if (!deel.wie().isEmpty()) {
                wie.putIfAbsent(stap.id(), deel.wie());
            }
        }
    }

    /** What a step records, its own or that of the step it tightens. */
    public Optional<Stap.Vastlegging> vastlegging(Stap stap) {
        return Optional.ofNullable(vastleggingen.get(stap.id()));
    }

    /** Roles that may take a step. */
    public List<String> wie(Stap stap) {
        return wie.getOrDefault(stap.id(), List.of());
    }

    /** Steps that this stack has, in order. */
    List<Stap> alleStappen() {
        Map<String, Stap> alle = new LinkedHashMap<>();
        for (Elementen.Traject traject : trajecten) {
            for (String id : traject.stappen()) {
                Stap stap = stappen.get(id);
                if (stap != null) {
                    alle.putIfAbsent(id, stap);
                }
            }
        }
        return List.copyOf(alle.values());
    }

    /** Steps that record this kind, in order; what a producer of a fact can be found by. */
    public List<Stapkeuze> dieVastleggen(Soort soort) {
        return keuzes.stream()
                .filter(keuze -> keuze.legtVast().soort() == soort)
                .toList();
    }

    /** Each element by the name that it goes by: its own, or that of the higher one that it fills; the lowest layer wins. */
    private <T extends Element> Map<String, T> laagste(Map<String, T> soort) {
        Map<String, T> perNaam = new HashMap<>(soort);
        for (Kader kader : kaders) {
            for (T element : soort.values()) {
                if (eigenaar(element.id()).equals(kader.id())) {
                    perNaam.put(namen.kanoniek(element.id()).orElse(element.id()), element);
                }
            }
        }
        return perNaam;
    }

    /** First day of the kader that declares an element; nothing before it can be held against anyone. */
    public LocalDate eersteDag(String id) {
        return kaders.stream()
                .filter(kader -> kader.id().equals(eigenaar(id)))
                .map(Kader::van)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
    }

    static String eigenaar(String id) {
        int dubbelePunt = id.indexOf(':');
        return dubbelePunt < 0 ? "" : id.substring(0, dubbelePunt);
    }
}
