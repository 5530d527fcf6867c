namespace LiveStation.Generator.Engine.Language;

/// <summary>The one description of the language: every place, with its keys and what may stand under them.</summary>
internal static class SpecLanguage
{
    /// <summary>The keys that rules have; they stand among others at several places.</summary>
    public static IReadOnlyList<LanguageKey> Rules => TypeKeys.Rules;

    /// <summary>The place where a file begins.</summary>
    public static KeyOwner Root => FileKeys.File;

    /// <summary>The places, each as the binders know it.</summary>
    public static IReadOnlyList<KeyOwner> Owners { get; } =
    [
        FileKeys.File, SharedKeys.Texts, ServiceKeys.Head, ServiceKeys.Pages, ServiceKeys.Zone, ServiceKeys.Envelope,
        ServiceKeys.Paging, ServiceKeys.Errors, ServiceKeys.Error, EnumKeys.Enum, EnumKeys.Fact, EnumKeys.Value,
        TypeKeys.Type, TypeKeys.States, TypeKeys.Transition, TypeKeys.Field, OperationKeys.Operation,
        OperationKeys.Parameter, OperationKeys.QueryValue, OperationKeys.Example, CallbackKeys.Callback,
        CallbackKeys.Message, FileKeys.Extension, ServiceKeys.Extension, EnumKeys.Extension, TypeKeys.Extension,
        OperationKeys.Extension, CallbackKeys.Extension,
    ];

    /// <summary>The places, and what the schema has to tell apart of them.</summary>
    public static IReadOnlyList<KeyOwner> Definitions { get; } =
        [.. Owners, .. EnumKeys.Variants, .. OperationKeys.Variants];
}
