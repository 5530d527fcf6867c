using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the callback messages that the service sends.</summary>
internal sealed class CallbackBinder(
    GroupTable groups, ReplyBinder replies, ExampleWriter examples, ApiNames apiNames, PendingChecks pending, DiagnosticBag bag)
{
    private readonly NameTable _names = new(NameScope.Of(apiNames, PartKind.Callback), bag);

    /// <summary>Returns the valid messages, each with the name of its group.</summary>
    public IEnumerable<(Declaration Declaration, string Group, CallbackModel Model)> Bind(IEnumerable<Declaration> declared)
    {
        foreach (Declaration one in declared)
        {
            Title what = new("callback '{0}'", "'{0}' 콜백", one.Name);
            var section = new Section(one.Body, one.Key.Place, what, SpecKeys.OfCallback, bag);
            ScalarNode? group = section.Text(SpecKeys.Group) ?? one.Group;
            bool isUsable = groups.IsUsable(group, one.Key);
            if (Bind(one, section) is { } model && isUsable)
                yield return (one, group!.Text, model);
        }
    }

    private CallbackModel? Bind(Declaration declared, Section section)
    {
        DocText doc = DocBinder.Nested(section);
        string? name = _names.Claim(declared.Key, section.Text(SpecKeys.Name));
        string? body = replies.Body(section);
        string reference = ReferenceBinder.Bind(section) ?? "";
        (CertaintyKind certainty, DocText? note) = CertaintyBinder.Bind(section);
        if (name is null || body is null)
            return null;
        EquatableArray<MessageModel> messages = Messages(section, body).ToEquatableArray();
        if (messages.Count == 0 && section.Names(SpecKeys.Examples).Count == 0)
            bag.Report(ExampleRules.NoSuccess, section.At, declared.Name);
        ScalarNode? sends = section.Text(SpecKeys.Sends);
        if (sends is not null)
            pending.Add(table => table.Kept(sends, SpecKeys.Sends));
        return new CallbackModel(declared.Name, name, doc, body, reference, certainty, messages)
        {
            Note = note,
            Sends = sends?.Text,
            To = To(section, sends),
        };
    }

    // The first part of an address can be a type; otherwise, the address is a member of an owner of the log.
    private EquatableArray<string> To(Section section, ScalarNode? sends)
    {
        EquatableArray<ScalarNode> addresses = section.TextsOrOne(SpecKeys.To);
        section.RefuseEmpty(SpecKeys.To);
        if (sends is null && section.Has(SpecKeys.To) && section.Lacks(SpecKeys.Sends))
        {
            Phrase hint = new("the type of the log entries that the message reports", "메시지로 알리는 로그 항목의 타입");
            bag.Report(StructureRules.MissingKey, section.KeyOf(SpecKeys.To).Span, section.What, SpecKeys.Sends, hint);
        }
        foreach (ScalarNode address in addresses)
        {
            pending.Add(table =>
            {
                if (sends is not null && table.TypeOf(sends.Text)?.Model.Resource?.Owners is { Count: > 0 } owners)
                    table.Follow(owners[0], address.Text, address.Place);
            });
        }
        return addresses.Select(address => address.Text).ToEquatableArray();
    }

    private IEnumerable<MessageModel> Messages(Section section, string body)
    {
        foreach ((ScalarNode key, MappingNode node) in section.Entries(SpecKeys.Examples))
        {
            Title what = new("example '{0}'", "'{0}' 예제", key.Text);
            var example = new Section(node, key.Place, what, SpecKeys.OfMessage, bag);
            int before = bag.Count;
            if (example.RequiredMapping(SpecKeys.Body, new("the message", "메시지")) is { } message
                && examples.Body(message, example.KeyOf(SpecKeys.Body), body) is var json && bag.Count == before)
            {
                yield return new MessageModel(key.Text, json);
            }
        }
    }
}
