using System.Reflection;
using LiveStation.Generator.Engine.Model;
using LiveStation.Runtime;

namespace LiveStation.Conventions.Tests;

public sealed class OperationConventions
{
    [Fact]
    public void Every_operation_of_the_spec_is_a_method_and_no_method_is_anything_else()
    {
        IEnumerable<(string, string, string)> inSpec = Subjects.Spec.Groups.SelectMany(group => group.Operations)
            .Select(operation => (operation.Id, operation.Method, operation.Route));

        IEnumerable<(string, string, string)> inClient = Subjects.Operations
            .Select(method => method.GetCustomAttribute<ApiOperationAttribute>().ShouldNotBeNull())
            .Select(operation => (operation.Id, operation.Method, operation.Route));

        inClient.Distinct().ShouldBe(inSpec, ignoreOrder: true);
    }

    [Fact]
    public void Every_operation_comes_plain_and_with_its_response() =>
        Subjects.Operations.GroupBy(method => method.GetCustomAttribute<ApiOperationAttribute>()!.Id)
            .ShouldAllBe(pair => pair.Count() == 2
                && pair.Count(method => method.Name.EndsWith("WithResponseAsync", StringComparison.Ordinal)) == 1);

    [Fact]
    public void Both_forms_of_an_operation_take_the_same_parameters()
    {
        foreach (IGrouping<string, MethodInfo> pair in Subjects.Operations.GroupBy(m => m.GetCustomAttribute<ApiOperationAttribute>()!.Id))
            pair.Select(method => string.Join(", ", method.GetParameters().Select(p => p.ToString()))).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void Every_operation_is_asynchronous_and_named_so() =>
        Subjects.Operations.ShouldAllBe(method => method.Name.EndsWith("Async", StringComparison.Ordinal)
            && typeof(Task).IsAssignableFrom(method.ReturnType));

    [Fact]
    public void The_cancellation_token_comes_last_and_may_be_left_out() =>
        Subjects.Operations.ShouldAllBe(method => method.GetParameters().Last().ParameterType == typeof(CancellationToken)
            && method.GetParameters().Last().HasDefaultValue);

    [Fact]
    public void No_operation_is_overloaded() =>
        Subjects.GroupInterfaces.ShouldAllBe(type => type.GetMethods().DistinctBy(method => method.Name).Count()
            == type.GetMethods().Length);

    [Fact]
    public void Every_group_has_an_interface_that_holds_all_its_operations()
    {
        foreach (Type group in Subjects.GroupClasses)
        {
            Type contract = Subjects.GroupInterfaces.Single(type => type.IsAssignableFrom(group));
            group.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(method => method.ToString())
                .ShouldBe(contract.GetMethods().Select(method => method.ToString()), ignoreOrder: true);
        }
    }

    [Fact]
    public void The_client_can_be_replaced_by_its_interface() =>
        typeof(ILiveStationClient).IsAssignableFrom(typeof(LiveStationClient)).ShouldBeTrue();

    [Fact]
    public void Parameters_of_the_path_are_those_of_the_route()
    {
        foreach (MethodInfo method in Subjects.Operations)
        {
            string id = method.GetCustomAttribute<ApiOperationAttribute>()!.Id;
            OperationModel operation = Subjects.Spec.Groups.SelectMany(group => group.Operations).Single(one => one.Id == id);
            method.GetParameters().SkipLast(1).Select(parameter => parameter.Name)
                .ShouldBe(operation.Path.Select(parameter => parameter.Name));
        }
    }
}
