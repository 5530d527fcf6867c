namespace LiveStation.Generator.Engine.Binding;

/// <summary>Every key of the spec language, by the place it stands at, in the order a writer meets them.</summary>
internal static class SpecKeys
{
    public const string Spec = "spec", Service = "service", Group = "group", Groups = "groups", Enums = "enums",
        Types = "types", Operations = "operations", Name = "name", Doc = "doc", En = "en", Ko = "ko",
        Reference = "reference", Auth = "auth", Zones = "zones", Base = "base", Prefix = "prefix", Region = "region",
        Envelope = "envelope", Content = "content", Total = "total", Error = "error", Errors = "errors",
        Gateway = "gateway", Label = "label", Http = "http", Class = "class", Retry = "retry", Certainty = "certainty",
        Facts = "facts", Values = "values", Aliases = "aliases", Type = "type", Fields = "fields",
        Optional = "optional", Secret = "secret", When = "when", Route = "route", Path = "path", Returns = "returns",
        Examples = "examples", Status = "status", Response = "response";

    public static readonly string[] OfFile = [Spec, Service, Group, Groups, Enums, Types, Operations];
    public static readonly string[] OfService = [Name, Doc, Reference, Auth, Zones, Envelope, Errors];
    public static readonly string[] OfDoc = [En, Ko];
    public static readonly string[] OfZone = [Base, Prefix, Region, En, Ko];
    public static readonly string[] OfEnvelope = [Content, Total, Error];
    public static readonly string[] OfErrors = [Gateway, Service];
    public static readonly string[] OfError = [Label, Name, Http, Class, Retry, Certainty, En, Ko];
    public static readonly string[] OfEnum = [Doc, Facts, Values];
    public static readonly string[] OfFact = [Type, Name, En, Ko];
    public static readonly string[] OfValue = [Name, Aliases, Certainty, En, Ko];
    public static readonly string[] OfType = [Doc, Fields];
    public static readonly string[] OfField = [Type, Name, Optional, Secret, Aliases, Certainty, When, En, Ko];
    public static readonly string[] OfOperation = [Group, Name, Route, Doc, Path, Returns, Reference, Examples];
    public static readonly string[] OfParameter = [Type, Name, En, Ko];
    public static readonly string[] OfExample = [Path, Status, Response, Error];
}
