namespace LiveStation.Generator.Engine.Language;

/// <summary>The description of the language: each place with its keys and the forms of their values.</summary>
internal static class SpecLanguage
{
    /// <summary>The keys of rules, which several places share.</summary>
    public static IReadOnlyList<LanguageKey> Rules => TypeKeys.Rules;

    /// <summary>The root of a file.</summary>
    public static KeyOwner Root => FileKeys.File;

    /// <summary>The places that binders read.</summary>
    public static IReadOnlyList<KeyOwner> Owners { get; } =
    [
        FileKeys.File, SharedKeys.Texts, ServiceKeys.Head, ServiceKeys.Pages, ServiceKeys.Zone, ServiceKeys.Envelope,
        ServiceKeys.Paging, ServiceKeys.Errors, ServiceKeys.Error, EnumKeys.Enum, EnumKeys.Fact, EnumKeys.Value,
        TypeKeys.Type, TypeKeys.States, TypeKeys.Transition, TypeKeys.Field, OperationKeys.Operation,
        StateKeys.Need, OperationKeys.Parameter, OperationKeys.QueryValue, OperationKeys.Example, CallbackKeys.Callback,
        CallbackKeys.Message, FileKeys.Extension, ServiceKeys.Extension, EnumKeys.Extension, TypeKeys.Extension,
        OperationKeys.Extension, CallbackKeys.Extension,
    ];

    /// <summary>The places, and the variants that only the schema distinguishes.</summary>
    public static IReadOnlyList<KeyOwner> Definitions { get; } =
        [.. Owners, .. EnumKeys.Variants, .. OperationKeys.Variants];
}
