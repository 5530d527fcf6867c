using System.Text.Json;
using System.Text.Json.Serialization;

namespace LiveStation.Emulator.State.Model;

// The members of these records have setters: source-generated deserialization sets every init-only member, also to null.
/// <summary>The state model of an API, as generated contracts describe it in JSON.</summary>
internal sealed record StateModel
{
    /// <summary>The names of the members of the response envelope.</summary>
    public EnvelopeShape Envelope { get; set; } = new();

    /// <summary>Those who act outside the API, with their descriptions.</summary>
    public Dictionary<string, MeaningShape> Actors { get; set; } = [];

    /// <summary>The error codes of refusals.</summary>
    public RefusalCodes Codes { get; set; } = new();

    /// <summary>The enums: values with their facts and meanings.</summary>
    public Dictionary<string, Dictionary<string, Dictionary<string, JsonElement>>> Enums { get; set; } = [];

    /// <summary>The types by name.</summary>
    public Dictionary<string, TypeShape> Types { get; set; } = [];

    /// <summary>The operations by ID.</summary>
    public Dictionary<string, OperationShape> Operations { get; set; } = [];

    /// <summary>The callbacks by name.</summary>
    public Dictionary<string, CallbackShape> Callbacks { get; set; } = [];
}

/// <summary>The names of the members of the response envelope.</summary>
internal sealed record EnvelopeShape
{
    /// <summary>The member that contains the result.</summary>
    public string Content { get; set; } = "content";

    /// <summary>The member that contains the number of all items of a list.</summary>
    public string Total { get; set; } = "total";
}

/// <summary>A description in two languages.</summary>
internal sealed record MeaningShape
{
    /// <summary>The English text.</summary>
    public string? En { get; set; }

    /// <summary>The Korean text.</summary>
    public string? Ko { get; set; }
}

/// <summary>The error codes of refusals.</summary>
internal sealed record RefusalCodes
{
    /// <summary>The resource does not exist.</summary>
    public int Missing { get; set; }

    /// <summary>The state of a resource does not allow the operation.</summary>
    public int State { get; set; }

    /// <summary>A condition of the operation does not hold.</summary>
    public int Needs { get; set; }

    /// <summary>Another resource refers to the resource.</summary>
    public int Used { get; set; }

    /// <summary>The owner already has the largest number of resources.</summary>
    public int Quota { get; set; }
}

/// <summary>A message that the service sends.</summary>
internal sealed record CallbackShape
{
    /// <summary>The type of the message.</summary>
    public string Body { get; set; } = "";

    /// <summary>The log whose entries are sent; null if the callback sends no log.</summary>
    public string? Sends { get; set; }

    /// <summary>The paths of addresses. The first that has a value is used.</summary>
    public List<string> To { get; set; } = [];
}

/// <summary>Reads state models.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(StateModel))]
internal sealed partial class StateModelContext : JsonSerializerContext;
