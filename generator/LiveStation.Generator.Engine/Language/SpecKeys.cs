namespace LiveStation.Generator.Engine.Language;

/// <summary>The keys of the spec language. Each member <c>Of…</c> contains the names of the keys of a place.</summary>
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
        Owner = "owner", View = "view", Until = "until", AtMost = "atMost", Log = "log",
        External = "external", Gone = "gone", After = "after", With = "with", Actor = "actor", If = "if", Emits = "emits",
        Creates = "creates", Reads = "reads", Updates = "updates", Deletes = "deletes", Lists = "lists", Needs = "needs",
        That = "that", Unused = "unused", Only = "only", KeyOf = "keyOf", Sets = "sets", Filter = "filter", Assigned = "assigned",
        Initial = "initial", PresentIf = "presentIf", ShownBy = "shownBy", Masked = "masked", Sends = "sends", Actors = "actors", For = "for",
        Languages = "languages", Extend = "extend";

    public static readonly string[] OfFile = FileKeys.File.Names;
    public static readonly string[] OfService = ServiceKeys.Head.Names;
    public static readonly string[] OfDoc = SharedKeys.Texts.Names;
    public static readonly string[] OfReference = ServiceKeys.Pages.Names;
    public static readonly string[] OfZone = ServiceKeys.Zone.Names;
    public static readonly string[] OfEnvelope = ServiceKeys.Envelope.Names;
    public static readonly string[] OfPaging = ServiceKeys.Paging.Names;
    public static readonly string[] OfErrors = ServiceKeys.Errors.Names;
    public static readonly string[] OfError = ServiceKeys.Error.Names;
    public static readonly string[] OfEnum = EnumKeys.Enum.Names;
    public static readonly string[] OfFact = EnumKeys.Fact.Names;
    public static readonly string[] OfValue = EnumKeys.Value.Names;
    public static readonly string[] OfType = TypeKeys.Type.Names;
    public static readonly string[] OfStates = TypeKeys.States.Names;
    public static readonly string[] OfTransition = TypeKeys.Transition.Names;
    public static readonly string[] OfNeed = StateKeys.Need.Names;
    public static readonly string[] OfRules = [.. TypeKeys.Rules.Select(key => key.Name)];
    public static readonly string[] OfField = TypeKeys.Field.Names;
    public static readonly string[] OfOperation = OperationKeys.Operation.Names;
    public static readonly string[] OfParameter = OperationKeys.Parameter.Names;
    public static readonly string[] OfQuery = OperationKeys.QueryValue.Names;
    public static readonly string[] OfExample = OperationKeys.Example.Names;
    public static readonly string[] OfCallback = CallbackKeys.Callback.Names;
    public static readonly string[] OfMessage = CallbackKeys.Message.Names;

    public static readonly string[] OfExtension = FileKeys.Extension.Names;
    public static readonly string[] OfServiceExtension = ServiceKeys.Extension.Names;
    public static readonly string[] OfEnumExtension = EnumKeys.Extension.Names;
    public static readonly string[] OfTypeExtension = TypeKeys.Extension.Names;
    public static readonly string[] OfOperationExtension = OperationKeys.Extension.Names;
    public static readonly string[] OfCallbackExtension = CallbackKeys.Extension.Names;
}
