using System.Text.Json;

namespace LiveStation.Emulator.State.Model;

/// <summary>A type of the API, as the model describes it.</summary>
internal sealed record TypeShape
{
    /// <summary>The English description.</summary>
    public string? En { get; set; }

    /// <summary>The Korean description.</summary>
    public string? Ko { get; set; }

    /// <summary>The member that identifies an object; null if there is none.</summary>
    public string? Key { get; set; }

    /// <summary>The types that own objects of this type, or <c>account</c>; empty if the type is not a resource.</summary>
    public List<string> Owners { get; set; } = [];

    /// <summary>The resource type of which this type is another shape; null if there is none.</summary>
    public string? View { get; set; }

    /// <summary>The member with the moment at which the resource disappears; null if there is none.</summary>
    public string? Until { get; set; }

    /// <summary>The largest number of resources per owner; null if there is no limit.</summary>
    public int? AtMost { get; set; }

    /// <summary>The member that contains what was emitted; null if the type is not a log.</summary>
    public string? Log { get; set; }

    /// <summary>Whether resources are also created outside this API; null if they are not.</summary>
    public ExternalShape? External { get; set; }

    /// <summary>The life cycle; null if there is none.</summary>
    public StateShape? State { get; set; }

    /// <summary>The members.</summary>
    public List<MemberShape> Members { get; set; } = [];
}

/// <summary>Which resources of a type are also created outside this API.</summary>
internal sealed record ExternalShape
{
    /// <summary>Whether any resource can be created outside this API.</summary>
    public bool Always { get; set; }

    /// <summary>The conditions of a resource that is created outside this API.</summary>
    public List<ConditionShape> If { get; set; } = [];
}

/// <summary>The value at a path is one of several values.</summary>
internal sealed record ConditionShape
{
    /// <summary>The path.</summary>
    public string Path { get; set; } = "";

    /// <summary>The values as text.</summary>
    public List<string> Values { get; set; } = [];
}

/// <summary>A member of a type, or a value of a path or query.</summary>
internal sealed record MemberShape
{
    /// <summary>The name in JSON.</summary>
    public string Name { get; set; } = "";

    /// <summary>Other names of the member in JSON.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>The type of the value.</summary>
    public TypeRef Type { get; set; } = new();

    /// <summary>Whether the value can be missing.</summary>
    public bool Optional { get; set; }

    /// <summary>Whether the value is a secret.</summary>
    public bool Secret { get; set; }

    /// <summary>The value when none was set; null if there is none.</summary>
    public JsonElement? Default { get; set; }

    /// <summary>The values that mean that there is none.</summary>
    public List<JsonElement> Nothing { get; set; } = [];

    /// <summary>How the service determines the value; null if a client sets it.</summary>
    public AssignedShape? Assigned { get; set; }

    /// <summary>The resource types of which the value is a key.</summary>
    public List<string> KeyOf { get; set; } = [];

    /// <summary>The member that the value sets; null if its name is equal.</summary>
    public SetsShape? Sets { get; set; }

    /// <summary>The conditions under which the member is present.</summary>
    public List<ConditionShape> PresentIf { get; set; } = [];

    /// <summary>The operations whose responses contain the member; empty if all do.</summary>
    public List<string> ShownBy { get; set; } = [];

    /// <summary>The number of characters before the masked part; null if the value is not masked.</summary>
    public int? Masked { get; set; }

    /// <summary>How a query value filters a list; null if by the member of the same name.</summary>
    public FilterShape? Filter { get; set; }
}

/// <summary>The member that a value of a request sets.</summary>
internal sealed record SetsShape
{
    /// <summary>The path of the member.</summary>
    public string Member { get; set; } = "";

    /// <summary>The text that each object of a list becomes; empty if the value is kept.</summary>
    public List<TextPart> Text { get; set; } = [];
}

/// <summary>How a query value filters a list.</summary>
internal sealed record FilterShape
{
    /// <summary>The member that is compared.</summary>
    public string Member { get; set; } = "";

    /// <summary>Whether the query value can be a part of the member's text.</summary>
    public bool Part { get; set; }

    /// <summary>The text of the member for each query value; null if they are equal.</summary>
    public Dictionary<string, string>? Values { get; set; }
}
