using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>A changed document and the expected result.</summary>
/// <param name="Utf8">The document.</param>
internal sealed record Mutation(byte[] Utf8)
{
    /// <summary>Whether the result can be predicted.</summary>
    public bool IsForetold { get; init; } = true;

    /// <summary>The drifts that must be reported, in any order.</summary>
    public IReadOnlyList<Told> Told { get; init; } = [];

    /// <summary>The expected failure; null if the document can be read.</summary>
    public Fault? Fault { get; init; }

    /// <summary>The expected output when the value is written again.</summary>
    public JsonNode? Normal { get; init; }

    /// <summary>Creates a document that can be read.</summary>
    /// <param name="changed">The document.</param>
    /// <param name="normal">A document with the same meaning in documented form.</param>
    /// <param name="told">The drifts that must be reported.</param>
    public static Mutation Read(JsonNode changed, Document normal, params Told[] told) =>
        Read(JsonText.Utf8(changed), normal, told);

    public static Mutation Read(byte[] utf8, Document normal, params Told[] told) =>
        new(utf8) { Told = told, Normal = NormalForm.Of(normal) };

    /// <summary>Creates a document that cannot be read.</summary>
    /// <param name="changed">The document.</param>
    /// <param name="path">The path of the error.</param>
    public static Mutation Refused(JsonNode changed, string path) =>
        new(JsonText.Utf8(changed)) { Fault = new Fault(path) };
}

/// <summary>A drift that must be reported.</summary>
internal sealed record Told(ApiDriftKind Kind, string Path);

/// <summary>The expected failure to read a document.</summary>
/// <param name="Path">The path of the error; null for any path.</param>
internal sealed record Fault(string? Path);
