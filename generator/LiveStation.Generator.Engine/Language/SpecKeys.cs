namespace LiveStation.Generator.Engine.Language;

/// <summary>Every key of the spec language, by the place it stands at, in the order a writer meets them.</summary>
internal static class SpecKeys
{
    public const string Schema = "$schema", Spec = "spec", Service = "service", Group = "group", Groups = "groups",
        Enums = "enums", Types = "types", Operations = "operations", Name = "name", Doc = "doc", En = "en", Ko = "ko",
        Reference = "reference", Auth = "auth", Zones = "zones", Base = "base", Prefix = "prefix", Region = "region",
        Envelope = "envelope", Content = "content", Total = "total", Error = "error", Errors = "errors",
        Gateway = "gateway", Label = "label", Http = "http", Class = "class", Retry = "retry", Certainty = "certainty",
        Facts = "facts", Values = "values", Aliases = "aliases", Type = "type", Fields = "fields",
        Optional = "optional", Secret = "secret", When = "when", Route = "route", Path = "path", Returns = "returns",
        Examples = "examples", Status = "status", Response = "response", Paging = "paging", Page = "page", Size = "size",
        First = "first", Max = "max", Min = "min", Length = "length", Pattern = "pattern", MultipleOf = "multipleOf",
        OneOf = "oneOf", RequiredIf = "requiredIf", Default = "default", Nothing = "nothing", KeyField = "key",
        States = "states", Member = "member", Transitions = "transitions", From = "from", To = "to", By = "by",
        Query = "query", Body = "body", Paged = "paged", Full = "full", Callbacks = "callbacks", Note = "note",
        Languages = "languages", Extend = "extend";

    public static readonly string[] OfFile =
    [
        Schema, Spec, Service, Group, Groups, Enums, Types, Operations, Callbacks, Extend,
    ];

    public static readonly string[] OfService = [Name, Languages, Doc, Reference, Auth, Zones, Envelope, Paging, Errors];
    public static readonly string[] OfDoc = [En, Ko];
    public static readonly string[] OfReference = [En, Ko];
    public static readonly string[] OfZone = [Base, Prefix, Region, En, Ko];
    public static readonly string[] OfEnvelope = [Content, Total, Error];
    public static readonly string[] OfPaging = [Page, Size, First, Max, Full];
    public static readonly string[] OfErrors = [Gateway, Service];
    public static readonly string[] OfError = [Label, Name, Http, Class, Retry, Certainty, Note, En, Ko];
    public static readonly string[] OfEnum = [Doc, Facts, Values];
    public static readonly string[] OfFact = [Type, Name, En, Ko];
    public static readonly string[] OfValue = [Name, Aliases, Certainty, Note, En, Ko];
    public static readonly string[] OfType = [Doc, KeyField, States, Fields];
    public static readonly string[] OfStates = [Member, Transitions];
    public static readonly string[] OfTransition = [From, To, By, Certainty, Note, En, Ko];
    public static readonly string[] OfRules = [Min, Max, Length, Pattern, MultipleOf, OneOf];

    public static readonly string[] OfField =
    [
        Type, Name, Optional, Secret, Aliases, Certainty, Note, When, .. OfRules, RequiredIf, Default, Nothing, Zones,
        En, Ko,
    ];

    public static readonly string[] OfOperation =
    [
        Group, Name, Route, Certainty, Note, Zones, Doc, Path, Query, Body, Paged, Returns, Reference, Examples,
    ];

    public static readonly string[] OfParameter = [Type, Name, .. OfRules, En, Ko];

    public static readonly string[] OfQuery =
    [
        Type, Name, Optional, Certainty, Note, When, .. OfRules, Default, Zones, En, Ko,
    ];

    public static readonly string[] OfExample = [Path, Query, Body, Status, Response, Error];
    public static readonly string[] OfCallback = [Group, Name, Doc, Body, Reference, Certainty, Note, Examples];
    public static readonly string[] OfMessage = [Body];

    public static readonly string[] OfExtension = [Service, Enums, Types, Operations, Callbacks];
    public static readonly string[] OfServiceExtension = [Zones, Errors];
    public static readonly string[] OfEnumExtension = [Values];
    public static readonly string[] OfTypeExtension = [Fields];
    public static readonly string[] OfOperationExtension = [Query, Examples];
    public static readonly string[] OfCallbackExtension = [Examples];
}
