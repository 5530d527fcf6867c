using LiveStation.Generator.Engine.Collections;

namespace LiveStation.Generator.Engine.Model;

/// <summary>How the service uses a value: what it refers to, what it changes, and how its own values come about.</summary>
internal sealed record BehaviorModel
{
    /// <summary>A value without any of these facts.</summary>
    public static BehaviorModel None { get; } = new();

    /// <summary>Types one of whose objects it identifies; empty for none.</summary>
    public EquatableArray<string> KeyOf { get; init; }

    /// <summary>The member of the object that it sets, when the member has another name; null for the member of the same name.</summary>
    public SetsModel? Sets { get; init; }

    /// <summary>How it filters a list; null for a comparison with the member of the same name.</summary>
    public FilterModel? Filter { get; init; }

    /// <summary>The value that the service assigns; null when it does not.</summary>
    public AssignedModel? Assigned { get; init; }

    /// <summary>Wire value of the member in a new object; null when unknown.</summary>
    public string? Initial { get; init; }

    /// <summary>The conditions under which the member is present; empty for always.</summary>
    public EquatableArray<ConditionModel> PresentIf { get; init; }

    /// <summary>IDs of the only operations whose responses contain it; empty for all.</summary>
    public EquatableArray<string> ShownBy { get; init; }

    /// <summary>The number of leading characters that are returned; null when the whole value is.</summary>
    public int? Masked { get; init; }
}

/// <summary>The member that a value of a request sets.</summary>
/// <param name="Member">Wire names that lead to the member, separated by dots.</param>
/// <param name="Parts">The text that each object of a list becomes; empty when the value is set as it is.</param>
internal sealed record SetsModel(string Member, EquatableArray<TextPartModel> Parts);

/// <summary>How a value of a query filters a list.</summary>
/// <param name="Member">Wire name of the member that it is compared with.</param>
/// <param name="IsPart">Indicates whether a part of the member's text is enough.</param>
/// <param name="Values">Values of the member by value of the query; empty when both are equal. Other values filter nothing.</param>
internal sealed record FilterModel(string Member, bool IsPart, EquatableArray<FilterValueModel> Values);

/// <summary>A value of a query and the value of the member that it selects.</summary>
/// <param name="Query">The value of the query.</param>
/// <param name="Member">The value of the member, as text.</param>
internal sealed record FilterValueModel(string Query, string Member);
