using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the <c>service</c> section.</summary>
internal sealed class ServiceBinder(ApiNames names, DiagnosticBag bag)
{
    private static readonly Phrase BaseForm = new(
        "an https URI without user and path, such as https://api.example.com", "사용자와 경로가 없는 https URI(예: https://api.example.com)");

    private static readonly Phrase PrefixForm = new(
        "a path that begins with '/' and does not end with '/'", "'/'로 시작하고 '/'로 끝나지 않는 경로");

    private static readonly Phrase RegionForm = new("a region code, such as KR", "리전 코드(예: KR)");
    private static readonly Phrase SlugForm = new("an https URI that contains {slug}", "{slug}가 있는 https URI");

    private static readonly EnvelopeModel DefaultEnvelope = new("content", "total", "error");

    // The zones used when no zone is valid. The error is reported and fails the build; without any zone there would be no
    // client, and all code that uses the client would fail as well.
    private static readonly EquatableArray<ZoneModel> NoZone = EquatableArray.Of(
        new ZoneModel("Unknown", new DocText("Unknown.", "알 수 없음."), "https://unknown.invalid", "", "KR"));

    /// <summary>Returns the service; null when its name is missing or invalid, since other names are derived from it.</summary>
    public BoundService? Bind(Declaration declared)
    {
        var section = new Section(declared.Body, declared.Key.Place, new("the service", "서비스"), SpecKeys.OfService, bag);
        string? name = BindName(section);
        DocumentationLanguage languages = LanguagesBinder.Bind(section);
        DocText doc = DocBinder.Nested(section);
        DocText reference = BindReference(section);
        RequireAuth(section);
        EquatableArray<ZoneModel> zones = BindZones(section, name ?? "").ToEquatableArray();
        EnvelopeModel? envelope = BindEnvelope(section);
        EquatableArray<ErrorModel> errors = new ErrorBinder(name ?? "", names, bag).Bind(section);
        PagingStyleModel? paging = PagingBinder.Bind(section);
        if (name is null)
            return null;
        EquatableArray<ZoneModel> sound = zones.Count > 0 ? zones : NoZone;
        return new BoundService(
            new ServiceModel(name, declared.File, doc, reference, sound, envelope ?? DefaultEnvelope, errors)
            {
                Paging = paging,
                Languages = languages,
                Actors = Actors(section).ToEquatableArray(),
                AddedBy = declared.AddedBy,
            })
        {
            AreZonesKnown = zones.Count > 0,
            IsEnvelopeKnown = envelope is not null,
            IsPagingBroken = paging is null && !section.Lacks(SpecKeys.Paging),
        };
    }

    private string? BindName(Section section)
    {
        if (section.RequiredText(
            SpecKeys.Name,
            new("the name of the API, from which type names are derived, such as LiveStation", "타입 이름에 쓰이는 API의 이름(예: LiveStation)"))
            is not { } text)
        {
            return null;
        }
        var part = new NamedPart(PartKind.Service, text.Text);
        bool free = names.Groups.Claim(text, text) is not null
            && names.TakeHiddenByGroups(part, text)
            && names.TakeTypesOf(part, text);
        return free ? text.Text : null;
    }

    private static DocText BindReference(Section section)
    {
        Section? inner = section.Inner(SpecKeys.Reference, SpecKeys.OfReference);
        string en = Address(inner, SpecKeys.En) ?? "", ko = Address(inner, SpecKeys.Ko) ?? en;
        return new DocText(en, ko);
    }

    private static string? Address(Section? reference, string key)
    {
        if (reference?.Text(key) is not { } text)
            return null;
        if (text.Text.Contains("{slug}") && IsAddress(text.Text.Replace("{slug}", "page")))
            return text.Text;
        reference.Bag.Report(StructureRules.WrongForm, text.Span, text.Text, key, SlugForm);
        return null;
    }

    private static IEnumerable<ActorModel> Actors(Section section)
    {
        foreach ((ScalarNode key, MappingNode body) in section.Entries(SpecKeys.Actors))
        {
            Title what = new("actor '{0}'", "'{0}' 행위자", key.Text);
            yield return new ActorModel(key.Text, DocBinder.Inline(new Section(body, key.Place, what, SpecKeys.OfDoc, section.Bag)));
        }
    }

    private static void RequireAuth(Section section)
    {
        section.RequiredLiteral(
            SpecKeys.Auth, new("how requests are signed: ncp-signature-v2", "요청 서명 방식: ncp-signature-v2"), Literals.Auth,
            default);
    }

    private IEnumerable<ZoneModel> BindZones(Section section, string service)
    {
        Phrase hint = new("the addresses of the API", "API의 주소");
        if (section.RequiredMapping(SpecKeys.Zones, hint) is { Entries.Count: 0, LeftOut.Count: 0 })
            bag.Report(StructureRules.Empty, section.At, section.What, SpecKeys.Zones);
        var taken = new NameTable(NameScope.OfZones(names, service), bag);
        foreach ((ScalarNode key, MappingNode body) in section.Entries(SpecKeys.Zones))
        {
            var zone = new Section(body, key.Place, new("zone '{0}'", "'{0}' 존", key.Text), SpecKeys.OfZone, bag);
            DocText doc = DocBinder.Inline(zone);
            string? name = taken.Claim(key, null);
            string? address = Formed(zone, SpecKeys.Base, IsBase, BaseForm);
            string? prefix = Formed(zone, SpecKeys.Prefix, IsPrefix, PrefixForm);
            string? region = Formed(zone, SpecKeys.Region, IsRegion, RegionForm);
            if (name is not null && address is not null && prefix is not null && region is not null)
                yield return new ZoneModel(name, doc, address, prefix, region);
        }
    }

    // Null when the envelope is invalid.
    private static EnvelopeModel? BindEnvelope(Section section)
    {
        if (section.Inner(SpecKeys.Envelope, SpecKeys.OfEnvelope) is not { } envelope)
            return section.Lacks(SpecKeys.Envelope) ? DefaultEnvelope : null;
        var read = new EnvelopeModel(
            envelope.Text(SpecKeys.Content)?.Text ?? DefaultEnvelope.Content,
            envelope.Text(SpecKeys.Total)?.Text ?? DefaultEnvelope.Total,
            envelope.Text(SpecKeys.Error)?.Text ?? DefaultEnvelope.Error);
        string[] names = [read.Content, read.Total, read.Error];
        if (names.Distinct(StringComparer.Ordinal).Count() == names.Length && names.All(name => name.Length > 0))
            return envelope.HasUnknownKeys ? null : read;
        Phrase form = new("three different names", "서로 다른 이름 3개");
        section.Bag.Report(StructureRules.WrongForm, envelope.At, string.Join(", ", names), SpecKeys.Envelope, form);
        return null;
    }

    private static string? Formed(Section section, string key, Func<string, bool> isFine, Phrase form)
    {
        if (section.RequiredText(key, form) is not { } text)
            return null;
        if (isFine(text.Text))
            return text.Text;
        section.Bag.Report(StructureRules.WrongForm, text.Span, text.Text, key, form);
        return null;
    }

    private static bool IsAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out Uri? uri) && uri.Scheme == Uri.UriSchemeHttps;

    private static bool IsBase(string text) =>
        IsAddress(text) && new Uri(text) is { PathAndQuery: "/", UserInfo: "", Fragment: "" }
        && !text.EndsWith("/", StringComparison.Ordinal);

    private static bool IsPrefix(string text) =>
        text.Length == 0
        || (text[0] == '/' && text.All(RouteParser.IsLiteral)
            && text.Substring(1).Split('/').All(segment => segment is not ("" or "." or "..")));

    // A region is sent as a header value.
    private static bool IsRegion(string text) =>
        text.Length > 0 && text.All(c => c is not ('.' or '/' or '~') && RouteParser.IsLiteral(c));
}
