using LiveStation.Generator.Engine.Flavours.Gateway;
using LiveStation.Generator.Engine.Flavours.Schemas;
using LiveStation.Generator.Engine.Flavours.Sentences;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.OpenApi;

/// <summary>The texts of the document that are not in schemas.</summary>
/// <param name="language">The language.</param>
/// <param name="texts">The texts of schemas.</param>
/// <param name="markup">The notation of descriptions.</param>
internal sealed class OpenApiTexts(DocumentationLanguage language, SchemaTexts texts, Markup markup)
{
    private readonly PlainMarkup _plain = new();
    private readonly RuleSentences _rules = new(markup);

    /// <summary>The version of the description: the spec contains none.</summary>
    public const string Version = "1.0.0";

    /// <summary>A successful response.</summary>
    public string Success => texts.Of(new DocText("The operation succeeded.", "작업에 성공했습니다."));

    /// <summary>A received callback message.</summary>
    public string Received => texts.Of(new DocText("The message was received.", "메시지를 받았습니다."));

    /// <summary>An error whose status is not known in advance.</summary>
    public string AnyError => texts.Of(new DocText("Any other error.", "그 밖의 오류입니다."));

    /// <summary>The label of a link to the vendor's documentation.</summary>
    public string Page => Label(new("API guide", "API 가이드"));

    /// <summary>The license of the description.</summary>
    public string License => Label(new("See the documentation of the service", "서비스의 문서 참고"));

    /// <summary>The region.</summary>
    public string Region => texts.Of(new DocText("Region of the zone.", "존의 리전입니다."));

    /// <summary>The access key.</summary>
    public string AccessKey => texts.Of(new DocText("Access key ID.", "Access Key ID입니다."));

    /// <summary>The timestamp.</summary>
    public string Timestamp => texts.Of(new DocText(
        "Time of the request in milliseconds since 1970-01-01 UTC. It must not differ from the time of the gateway by more than 5 minutes.",
        "요청 시각이며, 1970-01-01(UTC)부터 경과한 밀리초입니다. 게이트웨이의 시각과 5분 넘게 차이 나면 안 됩니다."));

    /// <summary>The signature, and how it is computed.</summary>
    public string Signature => texts.Of(new DocText(
        "Signature of the request: HMAC-SHA256 in Base64, with the secret key in UTF-8 as the key. The signed text is",
        "요청의 서명입니다. UTF-8로 인코딩한 Secret Key를 키로 사용하는 HMAC-SHA256 값을 Base64로 인코딩합니다. 서명할 텍스트는 다음과 같습니다."))
        + "\n\n```text\n{METHOD} {path and query as sent}\n"
        + $"{{{GatewayHeaders.Timestamp}}}\n{{{GatewayHeaders.AccessKey}}}\n```";

    /// <summary>Returns prose of the spec as a description.</summary>
    /// <param name="prose">The prose; untrusted.</param>
    public string Description(DocText prose) => texts.OfProse(prose);

    /// <summary>Returns the first sentence of prose, as a summary without markup; in English if both languages are chosen.</summary>
    /// <param name="prose">The prose; untrusted.</param>
    public string Summary(DocText prose)
    {
        DocText text = _plain.Prose(prose);
        string chosen = Label(text).Split('\n')[0];
        int end = chosen.IndexOf(". ", StringComparison.Ordinal);
        return (end < 0 ? chosen : chosen.Substring(0, end)).TrimEnd('.', '\r', ' ');
    }

    /// <summary>Returns an address in the chosen language; that of the other language replaces a missing one.</summary>
    /// <param name="address">The addresses; empty for none.</param>
    public string Address(DocText address) => Label(address) is { Length: > 0 } chosen ? chosen : address.En + address.Ko;

    /// <summary>Returns what an operation does, its states, its zones and its certainty.</summary>
    /// <param name="operation">The operation.</param>
    public string Of(OperationModel operation) => texts.Of(Sentence.Join(
    [
        markup.Prose(operation.Doc),
        .. LifeSentences.Of(operation, markup),
        _rules.Zones(operation.Zones),
        CertaintySentences.Of(operation.Certainty, operation.Note, markup),
    ]));

    /// <summary>Returns the meaning of a callback message and its certainty.</summary>
    /// <param name="callback">The callback.</param>
    public string Of(CallbackModel callback) => texts.Of(
        markup.Prose(callback.Doc).Then(CertaintySentences.Of(callback.Certainty, callback.Note, markup)));

    /// <summary>Returns the audience of a zone and its region.</summary>
    /// <param name="zone">The zone.</param>
    public string Of(ZoneModel zone)
    {
        string region = markup.Code(zone.Region);
        return texts.Of(markup.Prose(zone.Doc).Then(new DocText($"Region: {region}.", $"리전: {region}.")));
    }

    /// <summary>Returns the meanings of the errors that share a status.</summary>
    /// <param name="status">The status.</param>
    /// <param name="errors">The errors.</param>
    public string Of(int status, IEnumerable<ErrorModel> errors) => texts.Of(new ValueSentences(markup).List(
        new DocText($"An error with HTTP status {status}.", $"HTTP 상태 {status}의 오류입니다."),
        errors.Select(error => (NumberModel.Of(error.Code).Text, Meaning(error)))));

    private string Label(DocText text) => language == DocumentationLanguage.Korean ? text.Ko : text.En;

    private DocText Meaning(ErrorModel error)
    {
        string label = markup.Code(error.Label);
        DocText source = error.Layer == ErrorLayerKind.Gateway
            ? new DocText($"{label}, by the gateway.", $"{label}, 게이트웨이.")
            : new DocText($"{label}, by the service.", $"{label}, 서비스.");
        return source.Then(markup.Prose(error.Doc)).Then(CertaintySentences.Of(error.Certainty, error.Note, markup));
    }
}
