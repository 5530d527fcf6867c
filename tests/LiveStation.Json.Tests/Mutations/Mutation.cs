using LiveStation.Json.Tests.Documents;
using LiveStation.Runtime;

namespace LiveStation.Json.Tests.Mutations;

/// <summary>A changed document, and what has to come of it.</summary>
/// <param name="Utf8">The document.</param>
internal sealed record Mutation(byte[] Utf8)
{
    /// <summary>Whether what has to come is known beforehand.</summary>
    public bool IsForetold { get; init; } = true;

    /// <summary>What has to be told, in any order.</summary>
    public IReadOnlyList<Told> Told { get; init; } = [];

    /// <summary>That it cannot be read; null when it can.</summary>
    public Fault? Fault { get; init; }

    /// <summary>What has to be written of what was read.</summary>
    public JsonNode? Normal { get; init; }

    /// <summary>A document that can be read.</summary>
    /// <param name="changed">The document.</param>
    /// <param name="normal">One of the same meaning in documented form.</param>
    /// <param name="told">What has to be told.</param>
    public static Mutation Read(JsonNode changed, Document normal, params Told[] told) =>
        Read(JsonText.Utf8(changed), normal, told);

    public static Mutation Read(byte[] utf8, Document normal, params Told[] told) =>
        new(utf8) { Told = told, Normal = NormalForm.Of(normal) };

    /// <summary>A document that cannot be read.</summary>
    /// <param name="changed">The document.</param>
    /// <param name="path">Where it is at fault.</param>
    public static Mutation Refused(JsonNode changed, string path) =>
        new(JsonText.Utf8(changed)) { Fault = new Fault(path) };
}

/// <summary>A drift that has to be told.</summary>
internal sealed record Told(ApiDriftKind Kind, string Path);

/// <summary>That a document cannot be read.</summary>
/// <param name="Path">Where it is at fault; null for somewhere.</param>
internal sealed record Fault(string? Path);
