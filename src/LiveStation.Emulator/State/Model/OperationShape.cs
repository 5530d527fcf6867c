using System.Text.Json.Serialization;

namespace LiveStation.Emulator.State.Model;

/// <summary>What an operation does to the state.</summary>
internal sealed record OperationShape
{
    /// <summary>The effect; null if it has none.</summary>
    public EffectKind? Effect { get; set; }

    /// <summary>The resource type of the effect; null if it has none.</summary>
    public string? Type { get; set; }

    /// <summary>The C# method of the client, such as <c>Channels.CreateAsync</c>; null if it is unknown.</summary>
    public string? Call { get; set; }

    /// <summary>The values of the path, in the order of the route.</summary>
    public List<MemberShape> Path { get; set; } = [];

    /// <summary>The values of the query.</summary>
    public List<MemberShape> Query { get; set; } = [];

    /// <summary>The type of the request body; null if there is none.</summary>
    public string? Body { get; set; }

    /// <summary>The form of the response.</summary>
    public ReplyKind Reply { get; set; }

    /// <summary>The type of the result, or of one item of a list; null if there is none.</summary>
    public TypeRef? Returns { get; set; }

    /// <summary>How the list is paged; null if it is not.</summary>
    public PageShape? Page { get; set; }

    /// <summary>The conditions beside states.</summary>
    public List<NeedShape> Needs { get; set; } = [];

    /// <summary>The fixed filter of a list.</summary>
    public List<ConditionShape> Only { get; set; } = [];

    /// <summary>The value that is logged; null if there is none.</summary>
    public string? Emits { get; set; }
}

/// <summary>A condition of an operation.</summary>
internal sealed record NeedShape
{
    /// <summary>The conditions of the request under which the other conditions must hold.</summary>
    public List<ConditionShape> If { get; set; } = [];

    /// <summary>The conditions of resources.</summary>
    public List<ConditionShape> That { get; set; } = [];

    /// <summary>Whether no other resource can refer to the resource.</summary>
    public bool Unused { get; set; }

    /// <summary>The English description.</summary>
    public string? En { get; set; }

    /// <summary>The Korean description.</summary>
    public string? Ko { get; set; }
}

/// <summary>How a list is paged.</summary>
internal sealed record PageShape
{
    /// <summary>The query value of the page number.</summary>
    public string Page { get; set; } = "";

    /// <summary>The query value of the page size.</summary>
    public string Size { get; set; } = "";

    /// <summary>The number of the first page.</summary>
    public int First { get; set; } = 1;

    /// <summary>The largest page size; null if it is unknown.</summary>
    public int? Most { get; set; }
}

/// <summary>The effect of an operation.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EffectKind>))]
internal enum EffectKind
{
    /// <summary>Creates a resource.</summary>
    [JsonStringEnumMemberName("creates")]
    Creates,

    /// <summary>Reads a resource.</summary>
    [JsonStringEnumMemberName("reads")]
    Reads,

    /// <summary>Changes resources.</summary>
    [JsonStringEnumMemberName("updates")]
    Updates,

    /// <summary>Deletes resources.</summary>
    [JsonStringEnumMemberName("deletes")]
    Deletes,

    /// <summary>Lists resources.</summary>
    [JsonStringEnumMemberName("lists")]
    Lists,
}

/// <summary>The form of a response.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReplyKind>))]
internal enum ReplyKind
{
    /// <summary>The content is an object.</summary>
    [JsonStringEnumMemberName("object")]
    Object,

    /// <summary>The content is a list, with a total.</summary>
    [JsonStringEnumMemberName("list")]
    List,

    /// <summary>The content is an object, with a total.</summary>
    [JsonStringEnumMemberName("counted")]
    Counted,

    /// <summary>There is no body.</summary>
    [JsonStringEnumMemberName("none")]
    None,
}
