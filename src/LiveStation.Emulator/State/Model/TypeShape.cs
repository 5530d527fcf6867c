using System.Text.Json;

namespace LiveStation.Emulator.State.Model;

/// <summary>A type of the API, as the model describes it.</summary>
internal sealed record TypeShape
{
    /// <summary>The English description.</summary>
    public string? En { get; init; }

    /// <summary>The Korean description.</summary>
    public string? Ko { get; init; }

    /// <summary>The member that identifies an object; null if there is none.</summary>
    public string? Key { get; init; }

    /// <summary>The types that own objects of this type, or <c>account</c>; empty if the type is not a resource.</summary>
    public List<string> Owners { get; init; } = [];

    /// <summary>The resource type of which this type is another shape; null if there is none.</summary>
    public string? View { get; init; }

    /// <summary>The member with the moment at which the resource disappears; null if there is none.</summary>
    public string? Until { get; init; }

    /// <summary>The largest number of resources per owner; null if there is no limit.</summary>
    public int? AtMost { get; init; }

    /// <summary>The member that contains what was emitted; null if the type is not a log.</summary>
    public string? Log { get; init; }

    /// <summary>Whether resources are also created outside this API; null if they are not.</summary>
    public ExternalShape? External { get; init; }

    /// <summary>The life cycle; null if there is none.</summary>
    public StateShape? State { get; init; }

    /// <summary>The members.</summary>
    public List<MemberShape> Members { get; init; } = [];
}

/// <summary>Which resources of a type are also created outside this API.</summary>
internal sealed record ExternalShape
{
    /// <summary>Whether any resource can be created outside this API.</summary>
    public bool Always { get; init; }

    /// <summary>The conditions of a resource that is created outside this API.</summary>
    public List<ConditionShape> If { get; init; } = [];
}

/// <summary>The value at a path is one of several values.</summary>
internal sealed record ConditionShape
{
    /// <summary>The path.</summary>
    public string Path { get; init; } = "";

    /// <summary>The values as text.</summary>
    public List<string> Values { get; init; } = [];
}

/// <summary>A member of a type, or a value of a path or query.</summary>
internal sealed record MemberShape
{
    /// <summary>The name in JSON.</summary>
    public string Name { get; init; } = "";

    /// <summary>Other names of the member in JSON.</summary>
    public List<string> Aliases { get; init; } = [];

    /// <summary>The type of the value.</summary>
    public TypeRef Type { get; init; } = new();

    /// <summary>Whether the value can be missing.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether the value is a secret.</summary>
    public bool Secret { get; init; }

    /// <summary>The value when none was set; null if there is none.</summary>
    public JsonElement? Default { get; init; }

    /// <summary>The values that mean that there is none.</summary>
    public List<JsonElement> Nothing { get; init; } = [];

    /// <summary>How the service determines the value; null if a client sets it.</summary>
    public AssignedShape? Assigned { get; init; }

    /// <summary>The resource types of which the value is a key.</summary>
    public List<string> KeyOf { get; init; } = [];

    /// <summary>The member that the value sets; null if its name is equal.</summary>
    public SetsShape? Sets { get; init; }

    /// <summary>The conditions under which the member is present.</summary>
    public List<ConditionShape> PresentIf { get; init; } = [];

    /// <summary>The operations whose responses contain the member; empty if all do.</summary>
    public List<string> ShownBy { get; init; } = [];

    /// <summary>The number of characters before the masked part; null if the value is not masked.</summary>
    public int? Masked { get; init; }

    /// <summary>How a query value filters a list; null if by the member of the same name.</summary>
    public FilterShape? Filter { get; init; }
}

/// <summary>The member that a value of a request sets.</summary>
internal sealed record SetsShape
{
    /// <summary>The path of the member.</summary>
    public string Member { get; init; } = "";

    /// <summary>The text that each object of a list becomes; empty if the value is kept.</summary>
    public List<TextPart> Text { get; init; } = [];
}

/// <summary>How a query value filters a list.</summary>
internal sealed record FilterShape
{
    /// <summary>The member that is compared.</summary>
    public string Member { get; init; } = "";

    /// <summary>Whether the query value can be a part of the member's text.</summary>
    public bool Part { get; init; }

    /// <summary>The text of the member for each query value; null if they are equal.</summary>
    public Dictionary<string, string>? Values { get; init; }
}
